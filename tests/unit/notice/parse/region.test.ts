import { expect, it } from 'vitest';
import { placesIn } from '#campaign/place-names.ts';
import { readRegion } from '#notice/parse/region.ts';
import { given } from './written-notice.ts';

const read = (offices: string[], more: Partial<Parameters<typeof readRegion>[0]> = {}) =>
  readRegion({ offices: offices.map(given), addressees: [], texts: [], ...more });

it.each([
  ['共青团嘉兴市委员会', { root: '嘉兴市' }],
  ['共青团山西省委', { root: '山西省' }],
  ['内蒙古团委办公室', { root: '内蒙古自治区' }],
  ['兵团团委', { root: '新疆维吾尔自治区' }],
  ['共青团嘉善县委员会', { root: '嘉兴市', only: ['嘉善县'] }],
  ['共青团恩施州委', { root: '恩施土家族苗族自治州' }],
])('%s', (office, region) => expect(read([office])?.value).toEqual(region));

it('guesses from title, number and text, and says so', () => {
  expect(read(['团市委'], { title: given('关于在台州市开展活动的通知') })).toMatchObject({
    value: { root: '台州市' },
    certainty: 'guess',
  });
  expect(read(['团省委'], { number: given('晋团发〔2026〕3号') })).toMatchObject({
    value: { root: '山西省' },
    certainty: 'guess',
  });
  expect(
    read(['团省委'], { texts: [given('湖南省各地要走进乡村。'), given('让湖南省青年了解家乡。')] })?.value,
  ).toEqual({ root: '湖南省' });
});

it('names nothing when nothing is named', () => {
  expect(
    read(['团市委'], { title: given('关于开展大同学习的通知'), texts: [given('走进海南的青年')] }),
  ).toBeUndefined();
});

it('tells counties of one name apart by the place before them', () => {
  expect(placesIn('共青团北京市朝阳区委', 'short').at(-1)).toMatchObject({ name: '朝阳区', root: '北京市' });
  expect(placesIn('共青团朝阳区委', 'short')).toEqual([]);
});
