import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { basename, join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface ServeOptions {
  /** Folder to serve. */
  folder: string;
  port: number;
  /** `127.0.0.1` for this machine alone; all interfaces when left out. */
  host?: string;
  /** HTML for `/`, when the folder has no page of its own there. */
  index?: () => string;
}

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves built sites as a plain static host would: no rewriting, no directory magic beyond `index.html`. When the port
 * is taken, the next free one is used.
 */
export async function serve({ folder, port, host, index }: ServeOptions): Promise<RunningServer> {
  // A plain host knows no `/x` for `/x.html`: a link that relies on it has to fail here too.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const compress = compression();
  const server = createServer((request, response) => {
    // A file whose ending has no type of its own must not be guessed to be a page and run.
    response.setHeader('x-content-type-options', 'nosniff');
    compress(request as never, response as never, () => {
      const [path = '/', query] = (request.url ?? '/').split('?');
      if (index && (path === '/' || path === '/index.html')) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(index());
        return;
      }
      if (path.endsWith('/')) request.url = `${path}index.html`;
      files(request, response, () => {
        if (isSite(folder, path)) {
          // Without the slash every relative link of the page would lead out of its folder.
          response.writeHead(302, { location: `${basename(path)}/${query === undefined ? '' : `?${query}`}` }).end();
          return;
        }
        response.statusCode = 404;
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end('没有这一页');
      });
    });
  });
  const taken = await listen(server, port, host);
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isSite(folder: string, path: string): boolean {
  return /^(?:\/[^/.%][^/%]*)+$/u.test(path) && existsSync(join(folder, path, 'index.html'));
}

async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const ok = await new Promise<boolean>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && candidate < port + 20 ? resolve(false) : reject(error);
      server.once('error', onError);
      server.listen(candidate, host, () => {
        server.off('error', onError);
        resolve(true);
      });
    });
    if (ok) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    }
  }
}

/** Addresses of this machine in its local network, for a phone to open. */
export function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((address) => (address && address.family === 'IPv4' && !address.internal ? [address.address] : []));
}
