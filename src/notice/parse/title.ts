const kinds =
  '通知|公告|通报|通告|意见|决定|决议|函|邀请函|方案|办法|细则|倡议书|倡议|计划|要点|规定|规则|规程|条例|启事|须知|请示|报告|批复|纪要|公示|指引|指南|安排|章程|制度|公开信|一封信|的信|规划|总结|名单|标准|手册';
const ended = new RegExp(`(?:${kinds})\\s*(?:[（(【][^（）()]{1,20}[)）】])?$`);

/** Whether a line ends as titles of official documents end. */
export function endsTitle(text: string): boolean {
  return ended.test(text);
}

/** Whether a line may stand in a title at all: short, no sentence, no label. */
export function mayBeTitle(text: string): boolean {
  return (
    text.length <= 90 &&
    (isCutOff(text) || !/[。！？；;]$/.test(text.replace(/[”"’）)]+$/, ''))) &&
    !/。/.test(text) &&
    !/[：:，,]$/.test(text)
  );
}

/** Whether a website cut the title off: `关于开展暑期社会实践活动的通…`. */
export function isCutOff(text: string): boolean {
  return /(?:…|\.{3,}|。{3,})$/.test(text) && text.length >= 8;
}

/** Title from its lines. */
export function joinTitle(lines: string[]): string {
  return lines.reduce((title, line) => {
    const space = /[A-Za-z]$/.test(title) && /^[A-Za-z]/.test(line) ? ' ' : '';
    return title === '' ? line : `${title}${space}${line}`;
  }, '');
}

/** A title without spaces, quotes and marks, for comparing. */
export function bareTitle(text: string): string {
  return text.replace(/[\s　：:。.、,，“”"《》]/g, '');
}

/** Whether two titles are the same but for spaces and marks. */
export function sameTitle(one: string, other: string | undefined): boolean {
  return other !== undefined && bareTitle(one) === bareTitle(other);
}
