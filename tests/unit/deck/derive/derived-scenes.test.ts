import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ShownScene } from '#deck/shown-scene.ts';
import { itemLines, sceneSchema, type Scene } from '#schemas/scene.ts';
import { deckSources } from '#schemas/deck.ts';
import { derived } from '../material.ts';

/** Sentences that can be found again: each has a number of its own. */
const sentence = fc
  .tuple(fc.nat(9999), fc.integer({ min: 1, max: 150 }), fc.constantFrom('。', '！', '？', '……', '”', ''))
  .map(([number, length, end]) => `第${String(number)}句${'话'.repeat(length)}${end}`);
const words = fc.array(sentence, { minLength: 1, maxLength: 6 });
const paragraph = words.map((all) => ({ html: `<p>${all.join('')}</p>`, told: all }));
const list = fc.tuple(fc.constantFrom('ul', 'ol'), words).map(([tag, all]) => ({
  html: `<${tag}>${all.map((one) => `<li>${one}</li>`).join('')}</${tag}>`,
  told: all,
}));
const pageOnly = fc
  .constantFrom(
    '<table><tr><td>1</td></tr></table>',
    '<hr>',
    '<figure><img alt="图"></figure>',
    '<script>x</script>',
    '',
  )
  .map((html) => ({ html, told: [] as string[] }));
const heading = fc
  .string({ unit: fc.constantFrom(...'一二、（）回家 &😀x'), maxLength: 30 })
  .map((text) => ({ html: `<h2>${text.replaceAll('&', '&amp;')}</h2>`, told: [] as string[] }));
const subheading = fc
  .string({ unit: fc.constantFrom(...'一二、回家 &😀'), maxLength: 30 })
  .map((text) => ({ html: `<h3>${text.replaceAll('&', '&amp;')}</h3>`, told: [] as string[] }));
const callout = paragraph.map(({ html, told }) => ({
  html: `<aside class="callout callout-strong"><p class="callout-title"><span>注意</span>听好</p>${html}</aside>`,
  told,
}));
const text = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, list, callout, heading, subheading, pageOnly), {
  maxLength: 12,
});
/** A line as a field may hold it. */
const line = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...'回家，：“”、 。a&<😀'), minLength: 1, maxLength: most })
    .map((one) => `家${one}`.slice(0, most).toWellFormed().replaceAll('\uFFFD', ''));
const person = fc.record({ name: line(12), from: line(60), to: line(60), does: line(24) });

const hasRoom = (scene: Scene): boolean => {
  if (scene.kind !== 'steps' && scene.kind !== 'timeline') return true;
  const items = scene.items.map((item) => (typeof item === 'string' ? item : item.what));
  const { lines, most } = itemLines(scene.kind, scene.title, items);
  return lines <= most;
};

/** Without what only a shown scene has. */
const asWritten = (scene: ShownScene): Scene =>
  Object.fromEntries(Object.entries(scene).filter(([name]) => !['prose', 'goesOn', 'cutOff'].includes(name))) as Scene;

it('whatever a deck is made from, every screen is whole, ends at its source, and loses nothing without saying so', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...deckSources),
      text,
      fc.record({
        title: line(40),
        summary: line(120),
        to: line(60),
        from: line(60),
        host: line(60),
        issuer: line(60),
        person,
      }),
      (collection, blocks, { title, summary, to, from, host, issuer, person: who }) => {
        const own = {
          notices: { issuer },
          activities: { host },
          stories: { person: who },
          letters: { to, from },
        }[collection];
        const scenes = derived(collection, { title, summary, ...own }, blocks.map(({ html }) => html).join(''));
        expect(scenes.length).toBeLessThanOrEqual(13);
        expect(scenes[0]?.kind).toBe('cover');
        expect(scenes.at(-1)).toMatchObject({ kind: 'ending', to: `${collection}/x` });
        for (const shown of scenes) {
          const { prose } = shown;
          const scene = asWritten(shown);
          expect(sceneSchema.safeParse(scene).error?.issues).toBeUndefined();
          if (scene.kind === 'text' || scene.kind === 'letter')
            expect(prose?.replace(/<[^>]*>/gu, '').trim()).toBeTruthy();
          else expect(prose).toBeUndefined();
          expect(prose ?? '').not.toMatch(/<\/h\d>\s*$/u);
          expect(hasRoom(scene)).toBe(true);
        }
        if (collection === 'notices' || scenes.some(({ cutOff }) => cutOff === true)) return;
        const shown = JSON.stringify(scenes);
        if (blocks.some(({ html }) => html.startsWith('<table'))) expect(shown).not.toContain('读完了');
        for (const { told } of blocks) for (const one of told) expect(shown).toContain(one.trim());
      },
    ),
    { numRuns: 300 },
  );
});
