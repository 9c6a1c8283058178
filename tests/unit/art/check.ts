import { brotliCompressSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Palette } from '../../../src/art/palette.ts';

export const palette: Palette = { ink: '#173832', accent: '#c1311d', ground: '#f6eee0' };

export function packed(svg: string): number {
  return brotliCompressSync(svg).length;
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
  const allowed = new Set(['svg', 'defs', 'g', 'path', 'circle', 'ellipse', 'rect', 'use', 'clipPath']);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        expect(allowed, `element <${name}>`).toContain(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toBe('style');
          expect(value, `${name} ${key}`).not.toMatch(/NaN|undefined|Infinity|null/);
          if (key === 'id') facts.ids.push(value);
          if (key === 'href') facts.references.push(value.slice(1));
          if (key === 'fill' || key === 'stroke') facts.colours.add(value);
        }
      },
      onclosetag(name) {
        expect(open.pop()).toBe(name);
      },
      ontext(text) {
        expect(text).toBe('');
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
  return facts;
}

/** What every picture on a page must keep. */
export function expectPicture(svg: string, limit: number): Facts {
  const facts = readPicture(svg);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+" width="\d+" height="\d+" aria-hidden="true" focusable="false">/,
  );
  expect(new Set(facts.ids).size).toBe(facts.ids.length);
  for (const reference of facts.references) expect(facts.ids).toContain(reference);
  const prefixes = new Set(facts.ids.map((id) => id.split('-')[0]));
  expect(prefixes.size).toBeLessThanOrEqual(1);
  expect(packed(svg)).toBeLessThanOrEqual(limit);
  return facts;
}
