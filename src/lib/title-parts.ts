/** A title as people say it, and what it promises: `学子归巢` and `跟家乡面对面聊一下午`. */
export interface TitleParts {
  name: string;
  /** What follows the colon; empty when the title is one piece. */
  rest: string;
}

/** Longer names would take more of the display face than a page can pay for. */
const longestName = 14;

export function titleParts(title: string): TitleParts {
  const at = title.indexOf('：');
  return at > 0 && at < title.length - 1 && at <= longestName
    ? { name: title.slice(0, at), rest: title.slice(at + 1) }
    : { name: title, rest: '' };
}

/** The name alone where it says enough, at most so many characters; else the whole title. */
export function shortTitle(title: string, longest: number): string {
  const { name } = titleParts(title);
  return [...name].length <= longest ? name : title;
}
