import { openPdf } from '#notice/read/pdf-library.ts';

/** A line of text as it lies on the sheet, in millimetres from its left upper corner. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  /** Size of the letters in points, and how tall they are: more when they are set narrow. */
  size: number;
  tall: number;
}

export interface PdfPage {
  /** In millimetres. */
  width: number;
  height: number;
  lines: PdfLine[];
  /** All its text, without spaces. */
  text: string;
}

const millimetres = (points: number) => (points / 72) * 25.4;

/** Pages of a PDF with their lines from top to bottom. Pieces on one height and of one size are a line. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
  const pdf = await openPdf(bytes);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const lines: PdfLine[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [scaleX = 0, , , scaleY = 0, x = 0, y = 0] = item.transform as number[];
      const text = usual(item.str);
      const [left, right] = [millimetres(x), millimetres(x + item.width)];
      const baseline = millimetres(height - y);
      const line = lines.find((other) => Math.abs(other.baseline - baseline) < 0.5 && other.size === round(scaleX));
      if (!line) lines.push({ text, left, right, baseline, size: round(scaleX), tall: round(scaleY) });
      else
        Object.assign(line, {
          text: left < line.left ? text + line.text : line.text + text,
          left: Math.min(line.left, left),
          right: Math.max(line.right, right),
        });
    }
    lines.sort((a, b) => a.baseline - b.baseline);
    const text = lines.map((line) => line.text.replaceAll(/\s/gu, '')).join('');
    pages.push({ width: millimetres(width), height: millimetres(height), lines, text });
  }
  return pages;
}

const round = (points: number) => Math.round(points * 10) / 10;

/** Fonts share glyphs between a character and the radical of its form, and a PDF tells us the radical. */
const radicals =
  '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const characters = new Map(
  [...radicals.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
);
const usual = (text: string) =>
  text.replaceAll(/[\u2E80-\u2FDF]/gu, (letter) => characters.get(letter) ?? letter.normalize('NFKC'));
