import { pinyin } from 'pinyin-pro';

/** Names of devices: Windows cannot have a file that is called so, whatever its ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
/** What every campaign's or activity's name has, and none is told apart by. */
const common =
  /关于|(?:在\s*)?\d{4}\s*年(?:度)?|(?:集中|扎实|深入|积极|广泛|全面|大力)?(?:开展|举办|组织|召开|做好|实施)|主题|活动|行动|工作|的?通知$/gu;
const most = 5;
const longestWord = 20;

/**
 * A name for a folder or file, in pinyin: at most five syllables, words kept together, as `qingchun-xingjin`. Never empty;
 * it fits `slugPattern`.
 * @param fallback when nothing in the name can be spelt
 */
export function slugOf(name: string, fallback = 'huodong'): string {
  const core = name.replaceAll(common, '');
  const slug = spell(core) || spell(name) || fallback;
  return devices.test(slug) ? `${slug}-1` : slug;
}

function spell(name: string): string {
  const words: string[] = [];
  let count = 0;
  let afterSingle = false;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(name)) {
    const room = most - count;
    if (room <= 0) break;
    const syllables = pinyin(segment, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).flatMap(
      (part) =>
        part
          .normalize('NFKD')
          .toLowerCase()
          .match(/[a-z0-9]+/gu) ?? [],
    );
    // Half a word says nothing; only a first one that is too long is cut.
    if (syllables.length > room && words.length > 0) break;
    syllables.splice(room);
    if (syllables.length === 0) {
      afterSingle = false;
      continue;
    }
    // Two words of one syllable belong together: 归|巢|筑|梦 is `guichao-zhumeng`.
    const single = syllables.length === 1 && /\p{Script=Han}/u.test(segment);
    if (single && afterSingle) words.push(`${words.pop() ?? ''}${syllables.join('')}`);
    else words.push(syllables.join('').slice(0, longestWord));
    afterSingle = single && !afterSingle;
    count += syllables.length;
  }
  return words.join('-');
}

/** The name itself, or with the next free number behind it; it is taken then. */
export function unique(slug: string, taken: Set<string>): string {
  let name = slug;
  for (let number = 2; taken.has(name); number++) name = `${slug}-${number}`;
  taken.add(name);
  return name;
}
