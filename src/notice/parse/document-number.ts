/** A document number (发文字号), GB/T 9704-2012, 7.2.5. */
export interface DocumentNumber {
  /** Normalised: `内团办发〔2020〕1号`. */
  value: string;
  written: string;
  index: number;
}

const form =
  /([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z\d]{0,19})\s{0,2}[〔﹝\[［【（(〈《{]\s{0,2}((?:19|20)\d{2})\s{0,2}年?\s{0,2}[〕﹞\]］】）)〉》}]\s{0,2}第?\s{0,2}(\d{1,5})\s{0,2}号/u;

/** Finds a document number in a short line, brackets around the year of any kind, with 第 or leading zeros. */
export function documentNumberIn(text: string): DocumentNumber | undefined {
  if (text.length > 120) return undefined;
  const found = form.exec(text);
  if (found === null) return undefined;
  const [written, label = '', year = '', serial = ''] = found;
  const lead = /^(?:编号|文号|发文字号|字号)/.exec(label)?.[0] ?? '';
  return {
    value: `${label.slice(lead.length)}〔${year}〕${Number(serial)}号`,
    written: written.slice(lead.length),
    index: found.index + lead.length,
  };
}
