import { writeZip, type ZipEntry } from './write-zip.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface DocxMarkup {
  /** Markup inside `w:body`. */
  body: string;
  /** Markup inside `w:numbering`, `w:styles`, `w:footnotes`. */
  numbering?: string;
  styles?: string;
  footnotes?: string;
}

/** A Word file of markup written by hand, for what no library writes. */
export function docxFile({ body, numbering, styles, footnotes }: DocxMarkup, more: readonly ZipEntry[] = []): Buffer {
  const part = (name: string, inner: string | undefined): ZipEntry[] =>
    inner === undefined
      ? []
      : [{ path: `word/${name}.xml`, data: `<?xml version="1.0"?><w:${name} ${namespaces}>${inner}</w:${name}>` }];
  return writeZip([
    {
      path: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    ...part('document', `<w:body>${body}</w:body>`),
    ...part('numbering', numbering),
    ...part('styles', styles),
    ...part('footnotes', footnotes),
    ...more,
  ]);
}

/** A run, and a paragraph of a run, numbered if a list and a level are named. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
export const listed = (text: string, list: number, level: number) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A level of a list. */
export const listLevel = (level: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
