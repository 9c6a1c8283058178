import type { Browser, CDPSession, Page } from 'playwright-core';
import { frameCategories, readFrames, swipeEnd, swipeStart, type Frames, type TraceEvent } from './frame-trace.ts';

/** A phone of the usual size, whose page runs four times as slowly as this machine would. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const slowdown = 4;

/** A finger goes from one height of the window to another in so many moves, a frame apart. */
const finger = { from: 0.8, to: 0.25, moves: 12, every: 16 };
/** How long what arrives may move after it has locked in, in ms. */
const arrival = 1200;

/**
 * Opens a page, swipes through all its screens and tells what became of the frames.
 * @param open brings the page up
 * @param screens how many screens it has
 */
export async function swipeThrough(
  browser: Browser,
  open: (page: Page) => Promise<unknown>,
  screens: number,
): Promise<Frames> {
  const context = await browser.newContext({ ...phone, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await open(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: [...frameCategories], excludedCategories: ['*'] },
    });
    for (let screen = 1; screen < screens; screen += 1) await swipe(page, session);
    const whole = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await whole;
    return readFrames(events);
  } finally {
    await context.close();
  }
}

/** One swipe up, as a finger does it, until the next screen has locked in and what is on it has come to rest. */
async function swipe(page: Page, session: CDPSession): Promise<void> {
  const { width, height } = phone.viewport;
  const at = (share: number) => ({ touchPoints: [{ x: width / 2, y: Math.round(height * share) }] });
  await page.evaluate((name) => {
    performance.mark(name);
    const locked = new Promise<void>((done) => {
      addEventListener('scrollend', () => done(), { once: true });
    });
    (window as Window & { locked?: Promise<void> }).locked = locked;
  }, swipeStart);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(finger.from) });
  for (let move = 1; move <= finger.moves; move += 1) {
    const share = finger.from + ((finger.to - finger.from) * move) / finger.moves;
    await Promise.all([
      session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(share) }),
      new Promise((done) => setTimeout(done, finger.every)),
    ]);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.evaluate(
    async ([name, most]) => {
      const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
      await Promise.race([(window as Window & { locked?: Promise<void> }).locked, wait(3000)]);
      await wait(most);
      performance.mark(name);
    },
    [swipeEnd, arrival] as const,
  );
}
