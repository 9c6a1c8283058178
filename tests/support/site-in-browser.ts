import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '#cli/chromium.ts';
import { serve } from '#deliver/serve.ts';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

/** Somebody in China on a phone, whom motion bothers. */
const reader = { viewport: phone, reducedMotion: 'reduce', locale: 'zh-CN' } as const;

export interface SiteInBrowser {
  browser: Browser;
  /** Where the folder is served, without a slash at the end. */
  base: string;
  /** Opens a page that notes everything that goes wrong while it is open. */
  open(path: string, options?: BrowserContextOptions & { before?: (page: Page) => Promise<void> }): Promise<OpenPage>;
  /**
   * The same in one tab for all pages that are only looked at with the same options: a tab costs more than a page.
   * Nothing done there may be remembered by the browser.
   * @param options.before what is done with a tab once, before its first page; options of one name must have the same
   */
  look(
    path: string,
    options?: BrowserContextOptions & { viewport?: typeof phone; before?: (page: Page) => Promise<void> },
  ): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  /** Errors in the console, failed and foreign requests, one line each. */
  faults: string[];
  close(): Promise<void>;
}

/** Serves a folder and starts a browser for it. @param browserArguments what Chromium is told beside the usual */
export async function siteInBrowser(folder: string, browserArguments: string[] = []): Promise<SiteInBrowser> {
  const server = await serve({ folder, port: 4600, host: '127.0.0.1' });
  const browser = await launchChromium(browserArguments);
  const base = `http://127.0.0.1:${server.port}`;
  const tabs = new Map<string, Promise<Tab>>();

  async function openTab(context: BrowserContext): Promise<Tab> {
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.addInitScript(tellRefusals);
    return { page, noted: noteFaults(page, base) };
  }
  const visit = (page: Page, path: string) =>
    page.goto(path.startsWith('file:') ? path : `${base}/${path}`, { waitUntil: 'load' });

  return {
    browser,
    base,
    async open(path, { before, ...options } = {}) {
      const context = await browser.newContext({ ...reader, ...options });
      const { page, noted } = await openTab(context);
      await before?.(page);
      await visit(page, path);
      return { page, faults: noted.faults, close: () => context.close() };
    },
    async look(path, { before, ...options } = {}) {
      const key = JSON.stringify([options, before !== undefined]);
      const newTab = async () => {
        const opened = await openTab(await browser.newContext({ ...reader, ...options }));
        await before?.(opened.page);
        return opened;
      };
      const tab = tabs.get(key) ?? newTab();
      tabs.set(key, tab);
      const { page, noted } = await tab;
      noted.faults = [];
      await page.emulateMedia({ media: null });
      await page.setViewportSize(options.viewport ?? reader.viewport);
      await visit(page, path);
      return { page, faults: noted.faults, close: () => Promise.resolve() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A tab and what went wrong in it since its page was opened. */
interface Tab {
  page: Page;
  noted: { faults: string[] };
}

function noteFaults(page: Page, base: string): Tab['noted'] {
  const noted = { faults: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      noted.faults.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => noted.faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What was still on its way when the reader went on to the next page.
    if (reason !== 'net::ERR_ABORTED') noted.faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noted.faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob|file):/u.test(request.url()) && !request.url().startsWith(`${base}/`))
      noted.faults.push(`leaves the origin: ${request.url()}`);
  });
  return noted;
}

/**
 * Runs in the page: what its own policy refuses is an error in the console. Chromium says most of it by itself, also
 * where scripts are off; of what a script tries and gets over, such as `eval`, it is silent.
 */
function tellRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`refused by ${effectiveDirective}: ${blockedURI}`);
  });
}

/** The page on paper, in the size its style sheet asks for, with its faces. */
export async function paper(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.pdf({ preferCSSPageSize: true });
}

/** Gives the window another size, and waits until the page has it. */
export async function resize(page: Page, viewport: typeof phone): Promise<void> {
  await page.setViewportSize(viewport);
  await page.waitForFunction((width) => innerWidth === width, viewport.width);
}

/** Goes through the page to its end, so that lazy pictures are fetched, and comes back. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForFunction(() => [...document.images].every((image) => image.complete || !image.checkVisibility()));
}

/** Pictures on the page that did not come, by address. Hidden ones are not asked for. */
export function missingPictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src),
  );
}

/** How many pixels the page is wider than the window; 0 is right. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
