/** A title as people say it, and what it promises: `学子归巢` and `跟家乡面对面聊一下午`. */
export interface TitleParts {
  name: string;
  /** What follows the colon; empty when the title is one piece. */
  rest: string;
}

/** Longer names would take more of the display face than a page can pay for. */
const longestName = 14;

export function titleParts(title: string): TitleParts {
  const [name = title, ...rest] = title.split('：');
  return rest.length > 0 && name.length <= longestName ? { name, rest: rest.join('：') } : { name: title, rest: '' };
}
