import type { Page } from 'playwright-core';

/** Visible elements whose text is cut off, or that stand on one another, among the links of the navigation. */
export const navigationFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const nav of document.querySelectorAll('header, nav')) {
      const links = [...nav.querySelectorAll('a, button')].filter((link) => link.checkVisibility());
      const boxes = links.map((link) => ({ name: link.textContent.trim(), link, box: link.getBoundingClientRect() }));
      for (const [index, { name, link, box }] of boxes.entries()) {
        if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${name} is out of the window`);
        const { display, fontSize } = getComputedStyle(link);
        // An eighth of a letter hides nothing; what reaches a neighbour is told below.
        if (link.scrollWidth > link.clientWidth + Number.parseFloat(fontSize) / 8 && display !== 'inline')
          faults.push(`${name} does not fit`);
        for (const other of boxes.slice(index + 1)) {
          if (other.link.contains(link) || link.contains(other.link)) continue;
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 1) faults.push(`${name} and ${other.name} overlap`);
        }
      }
    }
    return faults;
  });
