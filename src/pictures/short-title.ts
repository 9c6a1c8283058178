/** Before the colon of `学子归巢：跟家乡面对面聊一下午` stands the name of the thing; after it, what it promises. */
export function shortTitle(title: string, longest: number): string {
  const { name } = splitTitle(title);
  return [...name].length <= longest ? name : title;
}

export function splitTitle(title: string): { name: string; rest: string } {
  const at = title.indexOf('：');
  return at > 0 && at < title.length - 1 && at <= 14
    ? { name: title.slice(0, at), rest: title.slice(at + 1) }
    : { name: title, rest: '' };
}
