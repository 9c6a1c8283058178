import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticeForms } from '../support/form-campaign.ts';
import { formSite, part, visit, type FormSite } from '../support/form-visitor.ts';

let site: FormSite;
beforeAll(async () => {
  site = await formSite();
});
afterAll(() => site.close());

type Values = Record<string, string | string[]>;

/** Writes a whole submission into the boxes on the screen. */
async function fill(page: Page, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const boxes = page.locator(`[data-form] [name="${name}"]:not([type=hidden])`).filter({ visible: true });
    if ((await boxes.count()) === 0) continue;
    const kind = await boxes.first().evaluate((box: HTMLInputElement) => box.type);
    if (kind === 'checkbox' || kind === 'radio')
      for (const one of [value].flat()) await page.locator(`[name="${name}"][value="${one}"]`).check();
    else if (kind === 'select-one') await choose(page, name, String(value));
    else await boxes.fill(String(value));
  }
}

/** A list of places may be two: the first narrows the second. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const cell = page.locator(`[data-cell="${name}"]`);
  const cities = cell.locator('.places-first');
  for (const city of (await cities.count()) > 0 ? await cities.locator('option').all() : []) {
    if ((await cell.locator(`option[value="${value}"]`).count()) > 0) break;
    await cities.selectOption((await city.getAttribute('value')) ?? '');
  }
  await page.selectOption(`[name="${name}"]`, value);
}

/** The forms the notices call for, exactly as they stand in content/, on a phone and on a desktop, from the first box to the receipt. */
test.each(Object.entries(noticeForms))('%s (%s)', async (id, path) => {
  const { payload: values } = JSON.parse(await readFile(`${site.folder}/forms/${id}/sample.json`, 'utf8')) as {
    payload: Values;
  };
  for (const wide of [false, true]) {
    site.endpoint.received.length = 0;
    const { page, close } = await visit(site, `${id}?c=page`, { wide });
    for (let step = 0; step < 30; step += 1) {
      await fill(page, values);
      if (!(await part(page, 'next').isVisible())) break;
      const before = await part(page, 'progress').innerText();
      await part(page, 'next').click();
      await expect.poll(() => part(page, 'progress').innerText(), { message: path }).not.toBe(before);
    }
    await part(page, 'submit').click();
    await part(page, 'receipt').waitFor();
    expect(site.endpoint.received.map(({ faults }) => faults)).toEqual([[]]);
    expect(site.endpoint.received[0]!.values).toEqual({ ...values, submission: expect.any(String) as string });
    await close();
  }
});
