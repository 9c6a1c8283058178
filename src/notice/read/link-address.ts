/** Characters an address may have to be written out; longer ones carry what a program put there. */
const longest = 300;

/**
 * What stands behind the words of a link, so that its address is not lost: `点击报名（https://…）`. Nothing when the words
 * hold the address themselves, and for links that lead nowhere on the web.
 */
export function addressBehind(href: string | undefined, words: string): string {
  const address = href?.trim() ?? '';
  if (!/^https?:\/\/[^\s<>"]+$/iu.test(address) || address.length > longest || words.trim() === '') return '';
  const bare = (text: string) =>
    text
      .replace(/^\s*https?:\/\//iu, '')
      .replace(/\/+\s*$/u, '')
      .toLowerCase();
  return words.toLowerCase().includes(bare(address)) ? '' : `（${address}）`;
}
