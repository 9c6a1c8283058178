/** Whether a tag's name can be one: letters, digits and what joins them. `<通知>` is a title in wrong marks, no tag. */
export function isWord(name: string): boolean {
  return /^[A-Za-z][\w.:-]*$/u.test(name);
}
