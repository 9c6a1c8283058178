import type { ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Form } from '#schemas/form.ts';
import { privacyNotice, type NoticeItem } from './privacy-notice.ts';

/**
 * The privacy notice of a form as a Markdown file, for whoever runs its endpoint to keep beside the data.
 * @param version of the contract the notice belongs to: `contract-version.ts`
 */
export function privacyMarkdown(form: Form, version: string): string {
  const heading = (depth: 1 | 2, value: string) => ({ type: 'heading' as const, depth, children: [text(value)] });
  const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] });
  const root: Root = {
    type: 'root',
    children: [
      heading(1, `个人信息说明：${form.title}`),
      ...(form.sample ? [paragraph('示例表单，不会真的收集。')] : []),
      ...privacyNotice(form).flatMap(({ title, lines, items = [] }) => [
        heading(2, title),
        ...lines.map(paragraph),
        ...(items.length > 0 ? [{ type: 'list' as const, spread: false, children: items.map(listItem) }] : []),
      ]),
      paragraph(`版本 ${version}`),
    ],
  };
  // Built as a tree, not as text: whatever an author wrote stays text.
  return toMarkdown(root, { bullet: '-' });
}

const text = (value: string) => ({ type: 'text' as const, value });

function listItem({ name, marks, text: said }: NoticeItem): ListItem {
  const children: PhrasingContent[] = [
    { type: 'strong', children: [text(name)] },
    ...(marks.length > 0 ? [text(`（${marks.join('，')}）`)] : []),
    ...(said === undefined ? [] : [text(`：${said}`)]),
  ];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
