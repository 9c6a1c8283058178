import { brotliCompressSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Palette } from '../../../src/art/palette.ts';

export const palette: Palette = { ink: '#173832', accent: '#c1311d', ground: '#f6eee0' };

/** Bytes of a picture on its way: the quick measure when that is small enough already, else the thorough one. */
export function packed(svg: string, limit = 0): number {
  const quick = brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
  return quick <= limit ? quick : brotliCompressSync(svg).length;
}

interface Facts {
  ids: string[];
  references: string[];
  colours: Set<string>;
}

/** Fails on a picture that is not XML: the parser behind sharp is a strict one. */
export async function expectXml(svg: string): Promise<void> {
  await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ format: 'svg' });
}

/** Reads a picture: no styles, no text, no numbers that went wrong. */
export function readPicture(svg: string): Facts {
  const facts: Facts = { ids: [], references: [], colours: new Set() };
  const open: string[] = [];
  // Gathered and looked at once: a picture has thousands of attributes.
  const faults: string[] = [];
  const allowed = new Set(['svg', 'defs', 'g', 'path', 'circle', 'ellipse', 'rect', 'use', 'clipPath']);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (!allowed.has(name)) faults.push(`element <${name}>`);
        for (const [key, value] of Object.entries(attributes)) {
          if (key === 'style' || /NaN|undefined|Infinity|null/u.test(value)) faults.push(`${name} ${key}="${value}"`);
          if (key === 'id') facts.ids.push(value);
          if (key === 'href') facts.references.push(value.slice(1));
          if (key === 'fill' || key === 'stroke') facts.colours.add(value);
        }
      },
      onclosetag(name) {
        if (open.pop() !== name) faults.push(`</${name}> closes another element`);
      },
      ontext(text) {
        if (text !== '') faults.push(`text: ${text}`);
      },
      onerror(error) {
        throw error;
      },
    },
    { xmlMode: true },
  );
  parser.write(svg);
  parser.end();
  expect(open).toEqual([]);
  expect(faults).toEqual([]);
  return facts;
}

/** What every picture on a page must keep. */
export function expectPicture(svg: string, limit: number): Facts {
  const facts = readPicture(svg);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+" width="\d+" height="\d+" aria-hidden="true" focusable="false">/,
  );
  expect(new Set(facts.ids).size).toBe(facts.ids.length);
  expect(facts.references.filter((reference) => !facts.ids.includes(reference))).toEqual([]);
  const prefixes = new Set(facts.ids.map((id) => id.split('-')[0]));
  expect(prefixes.size).toBeLessThanOrEqual(1);
  expect(packed(svg, limit)).toBeLessThanOrEqual(limit);
  return facts;
}
