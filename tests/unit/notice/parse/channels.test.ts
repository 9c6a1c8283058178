import { expect, it } from 'vitest';
import { readChannels } from '#notice/parse/channels.ts';
import { readForms } from '#notice/parse/forms.ts';
import { given, passagesOf } from './written-notice.ts';

it('finds groups, accounts and platforms by name, each once', () => {
  const { roots, lines } = passagesOf(
    '广泛建立团青微信群，关注“青春临溪”微信公众号，登录“青年驿”互动平台。大赛QQ交流群：123456789。再看“青春临溪”公众号。建立微信群。推进“线上、线下”平台建设。',
  );
  expect(readChannels(roots, lines).map(({ kind, name }) => `${kind} ${name.value}`)).toEqual([
    '微信群 团青微信群',
    '公众号 青春临溪',
    '网上平台 青年驿',
    'QQ群 大赛QQ交流群',
  ]);
});

it('finds what people fill in, not what organisations count', () => {
  const { roots, lines } = passagesOf(
    '将本地返乡青年统计并填写问卷（见附件1），填写汇总表（见附件2）。对有创业意愿的人员，要做好登记。',
  );
  const attachment = (number: number, title: string) => ({
    number,
    listed: given(title),
    blocks: [],
    at: { file: 'tongzhi.txt', line: 9 },
  });
  const forms = readForms(roots, [attachment(1, '返乡青年信息收录二维码'), attachment(2, '活动统计表')], lines);
  expect(forms.map(({ name }) => name.value)).toEqual(['返乡青年信息收录二维码', '意向登记']);
});
