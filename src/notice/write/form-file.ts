import { toFill } from './channels-file.ts';
import type { WriteContext } from './context.ts';
import { readable } from './readable.ts';
import { slugOf, unique } from './slug.ts';
import { yamlText } from './yaml-text.ts';

const head = `表单：通知里提到要填的东西。现在是草稿，网站上看不到。
在问卷平台建好以后，把“待补充”的地方写上，再补这五行，缺一行都不能发布：
  url: 表单的网址，https:// 开头
  role: 平台替你收，写 受委托；用自己的系统收，写 负责人自己；平台自己也要用，写 单独负责
  minors: 未满 14 岁的人，写 不收 或 监护人同意
  sensitive: 问不问身份证号、健康、银行账号这些，写 true 或 false
  deadline: 哪天截止，如 2026-02-10 18:00
建在问卷星、金数据、腾讯问卷或飞书上的，vendor 改成它的名字，operator 那一行删掉。
都写好了，删掉 draft 那一行；用不着，就删掉这个文件。`;

/** A stub for each thing people are asked to fill in; who collects what, and for how long, the notice does not say. */
export function formFiles({ draft, taken, tell }: WriteContext): [path: string, text: string][] {
  return draft.forms.map(({ name, purpose }) => {
    tell.found('表单（草稿）', name, readable(name.value), '网址和个人信息的说明要自己补');
    const data = {
      title: readable(name.value) || '登记',
      vendor: '其他平台',
      operator: toFill,
      handler: toFill,
      contact: toFill,
      purpose: readable(purpose.value) || toFill,
      fields: [{ type: '文字', label: toFill }],
      retention: toFill,
      withdrawal: toFill,
      draft: true,
    };
    return [`${unique(`forms/${slugOf(name.value, 'dengji')}`, taken)}.yaml`, yamlText(data, {}, { head })];
  });
}
