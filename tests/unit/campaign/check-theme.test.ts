import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { loadFiles } from '../../support/load-files.ts';

const campaign = minimalFiles['campaign.yaml'];

async function theme(ink: string, accent: string, ground: string) {
  const text = edited(edited(edited(campaign, '#14303a', ink), '#a02a18', accent), '#f7f0e2', ground);
  return loadFiles({ 'campaign.yaml': text });
}

describe('the colours of a campaign', () => {
  // #595959 on white is 7.0:1, #767676 4.5:1; one step lighter is below.
  it.each([
    ['#000000', '#000000', '#ffffff', []],
    ['#595959', '#767676', '#ffffff', []],
    ['#5a5a5a', '#767676', '#ffffff', ['theme.ink']],
    ['#595959', '#777777', '#ffffff', ['theme.accent']],
    ['#f0f0f0', '#ffff00', '#ffffff', ['theme.ink', 'theme.accent']],
    // Light ink on a dark ground is as good.
    ['#ffffff', '#ffdd55', '#101010', []],
    ['#777777', '#777777', '#777777', ['theme.ink', 'theme.accent']],
  ])('ink %s, accent %s on %s', async (ink, accent, ground, fields) => {
    const { problems, loaded } = await theme(ink, accent, ground);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual(
      fields.map((field) => `theme-contrast ${field}`),
    );
    expect(loaded === undefined).toBe(fields.length > 0);
  });

  it('are told with their contrast', async () => {
    expect((await theme('#8a9a94', '#a02a18', '#f7f0e2')).report).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:21:8 颜色太浅，看不清
        「ink」的颜色 #8a9a94 放在底色 #f7f0e2 上，对比度只有 2.6:1，文字至少要 7:1。
        怎么改：把 ink 调深一些，或把 ground 调浅一些。"
    `);
  });
});
