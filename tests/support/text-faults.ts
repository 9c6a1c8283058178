import type { Page } from 'playwright-core';

/**
 * Text that cannot be read where it stands: out of the window with no way to scroll there, or cut off by its box. One
 * line each, with a selector and the words.
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((word) => `.${word}`).join('')}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = (node.nodeValue ?? '').trim();
      if (!element || words === '' || !element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
        continue;
      if (element.closest('.unseen, .skip, script, style, noscript, template, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const say = (fault: string) => faults.add(`${name(element)} “${words.slice(0, 12)}” ${fault}`);
      if (!scrolls(element) && boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1))
        say('out of the window');
      for (let box: Element | null = element; box && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(box);
        if (display === 'inline' || ![overflowX, overflowY].some((value) => /hidden|clip/u.test(value))) continue;
        const edge = box.getBoundingClientRect();
        const cut = boxes.some(
          ({ left, right, top, bottom }) =>
            (/hidden|clip/u.test(overflowX) && (left < edge.left - 2 || right > edge.right + 2)) ||
            (/hidden|clip/u.test(overflowY) && (top < edge.top - 6 || bottom > edge.bottom + 6)),
        );
        if (cut) say(`cut off by ${name(box)}`);
      }
    }
    return [...faults];
  });
}
