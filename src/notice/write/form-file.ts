import { toFill } from './channels-file.ts';
import type { WriteContext } from './context.ts';
import { readable } from './readable.ts';
import { slugOf, unique } from './slug.ts';
import { yamlText } from './yaml-text.ts';

const head = `表单：通知里提到要填的东西。现在是草稿，网站上看不到。
在问卷平台建好以后，补上 url 和“待补充”的地方，把 draft 那一行删掉；用不着就删掉这个文件。`;

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
