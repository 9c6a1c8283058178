import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Face } from '#schemas/face.ts';
import { faceFiles, type FaceFile } from './faces.ts';

const require = createRequire(import.meta.url);

/** A rectangle of ink or of room, in the unit of whoever asks. */
interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The shape of a character, in ems: x from its origin, y down from the baseline. */
export interface Outline {
  /** How far the next character stands away. */
  advance: number;
  /** Where the ink really is; undefined for white space. */
  ink: Extent | undefined;
  /** Path data of it, moved and enlarged. */
  draw(x: number, baseline: number, size: number): string;
}

/** Finds the outline of what a reader takes for one character; undefined when no font has it. */
export type Outlines = (character: string) => Outline | undefined;

const sans: FaceFile = {
  package: '@expo-google-fonts/noto-sans-sc',
  file: '500Medium/NotoSansSC_500Medium.ttf',
};

/** What stands in where a face lacks a character or draws it wrongly: first its like, then the other family. */
const standIns: Record<Face, Face[]> = {
  song: ['song', 'hei'],
  hei: ['hei', 'song'],
  kai: ['kai', 'song', 'hei'],
  brush: ['brush', 'song', 'hei'],
  xiaowei: ['xiaowei', 'song', 'hei'],
};

/** Characters of a title, in a campaign's display face. */
export const titleOutlines = (face: Face): Promise<Outlines> => chain(standIns[face].map((name) => faceFiles[name]));

/** Characters of small print. */
export const textOutlines = (): Promise<Outlines> => chain([sans, faceFiles.hei, faceFiles.song]);

/** Marks that only say how the character before them is drawn. */
const modifier = /^[\u200D\uFE00-\uFE0F]$/u;

async function chain(files: readonly FaceFile[]): Promise<Outlines> {
  const fonts = await Promise.all(files.map(open));
  const known = new Map<string, Outline | undefined>();
  return (character) => {
    if (!known.has(character)) known.set(character, find(character, fonts));
    return known.get(character);
  };
}

function find(character: string, fonts: readonly OpenFont[]): Outline | undefined {
  const letters = [...character.normalize('NFC')].filter((letter) => !modifier.test(letter));
  const [letter] = letters;
  // What takes several signs to write (flags, families, letters with loose accents) is more than its first sign.
  if (letter === undefined || letters.length > 1) return undefined;
  const code = letter.codePointAt(0) ?? 0;
  const has = fonts.find(({ font, faulty }) => !faulty.includes(letter) && font.hasGlyphForCodePoint(code));
  return has && outline(has.font, code);
}

interface OpenFont {
  font: fontkit.Font;
  faulty: string;
}

/** A font is opened once a process: it is read only where it is asked for a character. */
const opened = new Map<string, Promise<OpenFont>>();
function open({ package: fontPackage, file, faulty = '' }: FaceFile): Promise<OpenFont> {
  const name = `${fontPackage}/${file}`;
  const font = opened.get(name) ?? readFile(require.resolve(name)).then((bytes) => ({ font: first(bytes), faulty }));
  opened.set(name, font);
  return font;
}

function first(bytes: Buffer): fontkit.Font {
  const font = fontkit.create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error('a collection of fonts, where one font was expected');
  return font;
}

const svgLetter = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

function outline(font: fontkit.Font, code: number): Outline {
  const glyph = font.glyphForCodePoint(code);
  const em = font.unitsPerEm;
  const { commands } = glyph.path;
  const { minX, minY, maxX, maxY } = glyph.path.bbox;
  const inked = commands.length > 0 && Number.isFinite(minX);
  return {
    advance: glyph.advanceWidth / em,
    ink: inked ? { left: minX / em, top: -maxY / em, right: maxX / em, bottom: -minY / em } : undefined,
    draw(x, baseline, size) {
      const scale = size / em;
      return commands
        .map(({ command, args }) => {
          const places = args.map((value, index) => (index % 2 === 0 ? x + value * scale : baseline - value * scale));
          return svgLetter[command] + places.map((value) => Number(value.toFixed(1))).join(' ');
        })
        .join('');
    },
  };
}
