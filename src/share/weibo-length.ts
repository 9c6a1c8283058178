/** A post may be so long before it is folded or, in older clients and when it is passed on, refused. */
export const longestPost = 140;

const link = /https?:\/\/[^\s#\p{Script=Han}，。；：！？、（）《》【】“”]+/giu;
/** What Weibo counts for any address: it makes a short one of it, twenty half-width signs. */
const leastForLink = 10;
/** A very long address would leave no room for words, and is made short by Weibo all the same. */
const mostForLink = 60;

/**
 * How long a post is, counted on the safe side. Weibo counts one for a Han character or another full-width sign, half for
 * a letter, digit or half-width sign, and ten for an address. Here every character is one, whatever its width, and an
 * address half its length (ten to sixty): what fits by this count fits by every count that clients have used.
 */
export function weiboLength(text: string): number {
  const addresses = text.match(link) ?? [];
  const forLinks = addresses.map((address) =>
    Math.min(mostForLink, Math.max(leastForLink, Math.ceil([...address].length / 2))),
  );
  return [...text.replaceAll(link, '')].length + forLinks.reduce((sum, one) => sum + one, 0);
}
