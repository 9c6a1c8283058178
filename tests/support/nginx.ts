import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where nginx is, if this machine has one. */
export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
);

const mimeTypes = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find(existsSync);

export interface RunningNginx {
  /** Address of the site, with a slash at the end. */
  root: string;
  close(): Promise<void>;
}

/**
 * Serves a site as a government host would: nginx, under a path, with the site's own `_hosting/nginx.conf` included in its
 * location.
 * @throws when the configuration is refused, with what nginx says
 */
export async function serveByNginx(program: string, site: string, path: string): Promise<RunningNginx> {
  const folder = await mkdtemp(join(tmpdir(), 'guichao-nginx-'));
  // nginx started by root reads files as somebody else.
  await chmod(folder, 0o755);
  const port = await freePort();
  const at = (name: string) => join(folder, name);
  await mkdir(at('temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${at('temp')}/${name};`,
  );
  await writeFile(
    at('nginx.conf'),
    `daemon off;
worker_processes 1;
pid ${at('nginx.pid')};
error_log ${at('error.log')};
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http {
  ${temporary.join('\n  ')}
  access_log off;
  ${mimeTypes === undefined ? 'types { text/html html; text/css css; application/javascript js; image/svg+xml svg; }' : `include ${mimeTypes};`}
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    location ${path} {
      alias ${site}/;
      index index.html;
      error_page 404 ${path}404.html;
      include ${site}/_hosting/nginx.conf;
    }
  }
}
`,
  );
  const options = ['-e', at('error.log'), '-p', folder, '-c', at('nginx.conf')];
  const checked = spawnSync(program, ['-t', ...options], { encoding: 'utf8' });
  if (checked.status !== 0 || /\[warn\]/u.test(checked.stderr)) throw new Error(checked.stderr);
  const child = spawn(program, options, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const root = `http://127.0.0.1:${port}${path}`;
  await answering(root, child);
  return {
    root,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server answers. */
async function answering(url: string, child: { exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('nginx does not answer');
}

/** A port nobody listens on at the moment. nginx cannot choose one itself. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
