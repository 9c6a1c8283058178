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
