import { formSchema } from '#schemas/form.ts';
import { edited } from './campaign-folder.ts';
import { checkText } from './load-files.ts';

/*
 * Two forms without any mistake, to be changed in one place by tests of the form schema:
 *   ownForm       filled in on the site, sent to an endpoint of the campaign's own
 *   platformForm  filled in at 问卷星
 *   checkForm(text)   what is wrong with a form
 *   withField(field)  what is wrong with the own form when it has one more field, on line 11
 *   found(result)     `code:line field` of each problem
 */

export const ownForm = `title: 座谈报名
vendor: 自有接口
url: https://forms.guichao.example/zuotan
operator: 河湾镇团委
role: 负责人自己
handler: 河湾镇团委
contact: 河湾镇团委办公室
purpose: 数一数要几把椅子
fields:
  - { type: 文字, name: xingming, label: 怎么称呼 }
  - { type: 电话, name: dianhua, label: 手机号 }
retention: 开完会一周内删除
withdrawal: 告诉办公室，当天删除
minors: 不收
sensitive: false
deadline: 2021-02-10 18:00
fallback: { place: 河湾镇团委办公室 }
`;
export const firstField = '  - { type: 文字, name: xingming, label: 怎么称呼 }\n';
export const platformForm = edited(
  edited(
    edited(
      edited(edited(ownForm, 'vendor: 自有接口', 'vendor: 问卷星'), 'operator: 河湾镇团委\n', ''),
      'https://forms.guichao.example/zuotan',
      'https://www.wjx.cn/vm/shili-bushi-zhende-biaodan.aspx',
    ),
    'fallback: { place: 河湾镇团委办公室 }\n',
    '',
  ),
  'name: xingming, ',
  '',
);

export const checkForm = (text: string) => checkText(formSchema, text);

export const withField = (field: string) => checkForm(edited(ownForm, firstField, `${firstField}  - { ${field} }\n`));

export const found = ({ problems }: Pick<ReturnType<typeof checkForm>, 'problems'>) =>
  problems.map(({ code, line, field }) => `${code}:${line ?? '?'} ${field ?? ''}`);
