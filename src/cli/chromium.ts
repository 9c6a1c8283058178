import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Where the browsers people have are installed; Chrome, Edge and Chromium all do. */
function usualPlaces(): string[] {
  const under = (roots: (string | undefined)[], ...paths: string[]) =>
    roots.flatMap((root) => (root === undefined ? [] : paths.map((path) => join(root, path))));
  switch (process.platform) {
    case 'win32':
      return under(
        [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']],
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Chromium/Application/chrome.exe',
      );
    case 'darwin':
      return under(
        ['/Applications', join(process.env['HOME'] ?? '', 'Applications')],
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        'Chromium.app/Contents/MacOS/Chromium',
      );
    default:
      return under(
        ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'],
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
        'microsoft-edge',
        'chrome',
      );
  }
}

/** A browser that is already there: the one named in `GUICHAO_BROWSER`, an installed one, or Playwright's own. */
function findInstalled(): string | undefined {
  const named = process.env['GUICHAO_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`GUICHAO_BROWSER 写的 ${named} 不存在。`);
    return named;
  }
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

/** Installs a browser: Playwright's own download, or Debian's package where that is out of reach. */
function install(): void {
  console.log('没有找到 Chrome、Edge 或 Chromium，正在安装一个供测试用……');
  const cli = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
  const own = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (own.status === 0 && findInstalled() !== undefined) return;
  if (process.platform !== 'linux') return;
  // Debian and Ubuntu; elsewhere apt-get is not there and the message below tells what to do.
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ]) {
    const [program = '', ...rest] = [...sudo, ...step];
    spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

/**
 * Path of a Chromium that can be driven, installed when there is none.
 * @throws Error in Chinese when none can be had
 */
export function ensureChromium(): string {
  const found = findInstalled();
  if (found !== undefined) return found;
  install();
  const installed = findInstalled();
  if (installed === undefined) {
    throw new Error(
      '没有可用的浏览器，也装不上。请安装 Chrome、Edge 或 Chromium，或者用环境变量 GUICHAO_BROWSER 写上它的路径。',
    );
  }
  return installed;
}

/** Chromium must not speak to its maker's servers during a test; in a container it cannot have its own sandbox. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
];

export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;

/** Starts the browser without a window. @param more arguments beside the usual ones */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments, ...more] });
}
