import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { movingPhone as phone } from '../support/moving-campaign.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const page = 'activities/zuotan.html';
const moving = await sharedSite('moving');

describe('a site that stands for years', () => {
  let site: SiteInBrowser;
  beforeAll(async () => {
    site = await siteInBrowser(moving.outDir);
  });
  afterAll(() => site.close());

  async function seen(path: string, now: string) {
    const {
      page: one,
      faults,
      close,
    } = await site.open(`${moving.id}/${path}`, {
      before: (tab) => tab.clock.setFixedTime(new Date(now)),
    });
    const said = {
      banner: await one.locator('.lifecycle:visible b').allInnerTexts(),
      fill: await one.getByRole('link', { name: '看看要填什么' }).count(),
      closed: await one.getByText('已经截止').isVisible(),
      phone: (await one.locator('.footer').innerText()).includes(phone),
    };
    expect(faults).toEqual([]);
    await close();
    return said;
  }

  test.each([
    ['the last evening of the form', '2041-02-10T15:00:00Z', { banner: [], fill: 1, closed: false, phone: true }],
    [
      'a minute later, the next day in China',
      '2041-02-10T16:01:00Z',
      { banner: [], fill: 0, closed: true, phone: true },
    ],
    ['after the end', '2041-03-01T04:00:00Z', { banner: ['已经收官'], fill: 0, closed: true, phone: true }],
    ['in the archive', '2041-06-02T04:00:00Z', { banner: ['已经归档'], fill: 0, closed: true, phone: false }],
  ])('follows the reader’s day: %s', async (_name, now, expected) => {
    expect(await seen(page, now)).toEqual(expected);
  });
});
