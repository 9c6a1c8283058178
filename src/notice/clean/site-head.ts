import type { SourceDocument } from '../source.ts';
import { tidySpaces } from './spaces.ts';

const trail =
  /^.{0,2}(?:当前|您|你|您的|你的|现在|所在|目前)?(?:现在|当前|所在)?的?(?:所在)?位置(?:是)?\s*(?:[：:]|[>›»]{1,2})/;

/** The head of a web page: where its trail (当前位置：首页 > …) ends, and the columns the trail names. */
export interface SiteHead {
  /** The place after the trail; 0 when there is none. */
  end: number;
  columns: ReadonlySet<string>;
}

/** Finds the trail above a text: above it stand only menus, whatever they say. */
export function siteHead(source: SourceDocument): SiteHead {
  let end = 0;
  let steps: string[] = [];
  for (const [place, block] of source.blocks.slice(0, 300).entries()) {
    if (block.kind === 'table') break;
    const text = block.text.replace(/[\s\u3000]+/g, ' ').trim();
    if (text.length <= 120 && trail.test(text) && !/。/.test(text)) {
      end = place + 1;
      steps = text
        .replace(trail, '')
        .split(/[>›»|｜/\\→]|&gt;|-(?=\p{Script=Han})/u)
        .map((step) => tidySpaces(step));
    } else if (text.length > 90 || /。/.test(text)) break;
  }
  return { end, columns: new Set(steps.filter((step) => step.length >= 2 && step.length <= 12)) };
}
