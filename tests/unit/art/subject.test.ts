import { describe, expect, it } from 'vitest';
import { motifs } from '#schemas/motif.ts';
import { tints } from '../../../src/art/palette.ts';
import { subjects } from '#schemas/subject.ts';
import { subjectPicture, subjectScene } from '#art/subject.ts';
import { expectPicture, expectXml, palette } from './check.ts';

/** The picture without its ids, which differ anyway. */
const bare = (svg: string): string => svg.replaceAll(/c[0-9a-z]+-[0-9a-z]+/g, '');

describe.each(motifs)('subjects in %s', (motif) => {
  it.each(subjects)('%s is well-formed, small, and made of tints', async (subject) => {
    const known = new Set<string>(['none', ...Object.values(tints(palette))]);
    for (const seed of ['a', 'b', 'c', '辞了写字楼']) {
      const svg = subjectScene({ subject, motif, palette, seed });
      await expectXml(svg);
      const { colours } = expectPicture(svg, 7_000);
      for (const colour of colours) expect(known).toContain(colour);
    }
  });

  it.each(subjects)('%s is the same for the same seed and another for another', (subject) => {
    const draw = (seed: string): string => bare(subjectScene({ subject, motif, palette, seed }));
    expect(draw('a')).toBe(draw('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(draw)).size).toBe(6);
  });

  it.each(subjects)('%s says where the eye goes, in the middle of its width, turned over or not', (subject) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { svg, focus } = subjectPicture({ subject, motif, palette, seed });
      const straight = svg.includes('matrix(-1 0 0 1 640 0)') ? 1 - focus : focus;
      expect(straight).toBeGreaterThan(0.24);
      expect(straight).toBeLessThan(0.76);
    }
  });

  it('no two subjects share a picture', () => {
    const pictures = subjects.map((subject) => bare(subjectScene({ subject, motif, palette, seed: 'same' })));
    expect(new Set(pictures).size).toBe(subjects.length);
  });
});
