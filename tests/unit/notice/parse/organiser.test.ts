import { expect, it } from 'vitest';
import { readOrganisers } from '#notice/parse/organiser.ts';
import { given, passagesOf } from './written-notice.ts';

const read = (text: string, signature?: string, mark?: string) => {
  const found = readOrganisers({
    ...passagesOf(text),
    signature: signature === undefined ? undefined : given(signature),
    mark: mark === undefined ? undefined : given(mark),
  });
  return [found.organiser?.value, ...found.coOrganisers.map(({ value }) => value)];
};

it('takes who signs, then the mark, then who decides', () => {
  expect(read('', '共青团示例市委员会', '共青团示例市委员会文件')).toEqual(['共青团示例市委员会']);
  expect(read('', undefined, '共青团示例市委员会办公室')).toEqual(['共青团示例市委员会办公室']);
  expect(read('为深入服务青年，团市委决定开展走访活动。')).toEqual(['团市委']);
  expect(read('请照办。')).toEqual([undefined]);
});

it('names all who sign, and 承办, 协办', () => {
  const text = '二、组织机构\n主办单位：共青团示例省委、示例省教育厅\n承办单位：共青团临溪市委';
  expect(read(text, '共青团示例省委  示例省教育厅')).toEqual(['共青团示例省委', '示例省教育厅', '共青团临溪市委']);
});

const readMore = (text: string, more: Record<string, string>) =>
  readOrganisers({
    ...passagesOf(text),
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, given(value)])),
  });

it('prefers the full name an office has elsewhere', () => {
  const mark = '共青团示例自治区委员会办公室';
  expect(readMore('', { signature: '示例团委办公室', mark }).organiser).toMatchObject({
    value: mark,
    certainty: 'likely',
  });
  expect(readMore('', { signature: '团市委', imprint: '共青团临溪市委员会' }).organiser?.value).toBe(
    '共青团临溪市委员会',
  );
  // A committee of another level is another committee.
  expect(readMore('', { signature: '团市委', mark: '共青团示例省委员会' }).organiser?.value).toBe('团市委');
});

it('calls 校团委 by the name of its school', () => {
  const text = '为服务学生，校团委决定开展实践活动。';
  expect(readMore(text, { title: '关于开展2027年临溪师范大学寒假实践活动的通知' }).organiser).toMatchObject({
    value: '共青团临溪师范大学委员会',
    certainty: 'guess',
  });
  expect(readMore(`${text}请各二级学院照办。`, {}).organiser?.value).toBe('校团委');
});

it('reads who speaks in front of the title, and who is named in a sentence', () => {
  const text = '本次活动由共青团临溪市委、临溪市志愿者协会承办，请各地参加。';
  const found = readMore(text, { title: '共青团示例省委关于开展走访活动的通知' });
  expect([found.organiser, ...found.coOrganisers].map((office) => office?.value)).toEqual([
    '共青团示例省委',
    '共青团临溪市委',
    '临溪市志愿者协会',
  ]);
  expect(readMore('为服务青年，经校团委研究决定开展活动。', {}).organiser?.value).toBe('校团委');
});

it('reads offices behind a label that ends in a stop, and who holds it together', () => {
  const text =
    '二、组织单位\n1.主办单位。共青团示例省委、示例省教育厅。\n2.承办单位。共青团临溪市委。\n三、活动内容\n大赛由共青团示例省委联合示例省网信办等单位共同主办。';
  expect(read(text)).toEqual(['共青团示例省委', '示例省教育厅', '示例省网信办', '共青团临溪市委']);
});
