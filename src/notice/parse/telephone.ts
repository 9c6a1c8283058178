/** A number of an office found in a text. */
export interface OfficeNumber {
  /** With an area code `0999-0000000`, with an extension `0999-0000000-801`; without one as written. */
  number: string;
  index: number;
  /** Behind it, or in front, stands 传真. */
  fax: boolean;
  /** （兼传真）: it is a telephone too. */
  both: boolean;
  /** Whether it has its area code, its own or that of a number before it. */
  whole: boolean;
}

const gap = '[ \\t\\u00a0\\u3000]{0,4}';
const numbers = new RegExp(
  `(?<![\\d.@A-Za-z])(?:(?:\\+?86${gap}-?)?[（(]?(?<area>0\\d{2,3})[）)]?${gap}[-—–－―]{0,2}${gap})?(?<main>\\d{7,8})` +
    `(?:${gap}(?:转|[-—–－]|分机)${gap}(?<extension>\\d{1,6}))?(?![\\d@])|` +
    `(?<![\\d-])(?<service>400[-—–－ ]?\\d{3}[-—–－ ]?\\d{4}|800[-—–－ ]?\\d{3}[-—–－ ]?\\d{4})(?!\\d)`,
  'gu',
);
/** Personal mobile numbers, also with spaces or hyphens. */
export const mobileNumber = /(?<![\d.])(?:\+?86[ -]?)?1[3-9]\d(?:[ \u00a0\u3000\-—–－]?\d{4}){2}(?!\d)/gu;

/** Full-width digits and hyphens as the ASCII ones; the length stays. */
export const halfWidth = (text: string) =>
  text.replaceAll(/[０-９－＠．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Office numbers in a text; later ones inherit the area code of the first (`0999-1230000、1230001`). Mobiles are none. */
export function officeNumbers(source: string): OfficeNumber[] {
  const text = halfWidth(source).replaceAll(mobileNumber, (match) => ' '.repeat(match.length));
  let area: string | undefined;
  return [...text.matchAll(numbers)].flatMap((match) => {
    const { main = '', extension, service } = match.groups ?? {};
    const end = match.index + match[0].length;
    const both = /^\s*[（(]\s*兼/u.test(text.slice(end, end + 8));
    const fax = /^\s*[（(]\s*兼?\s*传\s*真\s*[）)]/u.test(text.slice(end));
    if (service !== undefined) {
      const plain = service.replaceAll(/\D/gu, '');
      const number = `${plain.slice(0, 3)}-${plain.slice(3, 6)}-${plain.slice(6)}`;
      return [{ number, index: match.index, fax, both, whole: true }];
    }
    area = match.groups?.['area'] ?? area;
    // Without an area code a number that begins with 1 or 9 is none of an office.
    if (area === undefined && /^[019]/u.test(main)) return [];
    const local = extension === undefined ? main : `${main}-${extension}`;
    const number = area === undefined ? local : `${area}-${local}`;
    return [{ number, index: match.index, fax, both, whole: area !== undefined }];
  });
}
