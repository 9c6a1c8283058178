import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere } from '../support/build-site.ts';
import { campaignFolder, campaignId, edited, minimalCampaign, minimalFiles } from '../support/campaign-folder.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { oneCity } from '../support/village.ts';

const meaning = '三种会、两项制度、一堂团课。';
const policy = 'policies/maoyou-butie.mdx';

let site: SiteInBrowser;
beforeAll(async () => {
  const text = edited(
    minimalFiles[policy],
    '材料齐了当天受理。',
    '先看<Term>三会两制一课</Term>，再看<Term>三会</Term>。',
  );
  const glossary = `terms:\n  - { term: 青年之家, meaning: 青年活动的地方。 }\n  - { term: 三会两制一课, also: [三会], meaning: ${meaning} }\n`;
  const { contentDir, dispose } = await campaignFolder(
    minimalCampaign({ 'campaign.yaml': oneCity, [policy]: text, 'glossary.yaml': glossary }),
  );
  const outDir = join(inject('runFolder'), 'glossary');
  const [result] = await buildHere({ root: join(outDir, 'work'), contentDir, outDir }, campaignId);
  expect(result?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await dispose();
  site = await siteInBrowser(outDir);
});
afterAll(() => site.close());

const path = `${campaignId}/${policy.replace('.mdx', '.html')}`;

describe('a word of the glossary', () => {
  test('tells its meaning while the focus is on it, and goes away with Escape', async () => {
    const { page, faults, close } = await site.open(path);
    const term = page.locator('a.term').first();
    await term.focus();
    const note = page.getByRole('tooltip');
    expect(await note.innerText()).toBe(meaning);
    expect(await term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('tells it on hover, and stays while the pointer is on the note', async () => {
    const { page, close } = await site.open(path);
    await page.locator('a.term').first().hover();
    const note = page.getByRole('tooltip');
    await note.hover();
    await page.waitForTimeout(400);
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await note.waitFor({ state: 'hidden' });
    await close();
  });

  test('tells it on the first tap and leads to the glossary on the second', async () => {
    const { page, close } = await site.open(path, { hasTouch: true });
    const term = page.locator('a.term').nth(1);
    await term.tap();
    expect(await page.getByRole('tooltip').innerText()).toBe(meaning);
    expect(page.url()).toContain('/policies/');
    await term.tap();
    await page.waitForURL(/glossary\.html#ci-2$/u);
    expect(await page.locator(':target').innerText()).toContain(meaning);
    await close();
  });

  test('is a link to the glossary without script', async () => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('a.term').first().getAttribute('href')).toBe('../glossary.html#ci-2');
    await close();
  });
});
