import { campaignExample } from './example-campaign.ts';
import { entryExamples } from './examples/entries.ts';
import { fileExamples } from './examples/files.ts';
import { lookOf } from './looks.ts';

/** A fence longer than any in the text, in the language of the file. */
function fenced(path: string, text: string): string {
  const ending = path.split('.').at(-1) ?? '';
  return `\`\`\`\`${ending === 'mdx' ? 'markdown' : ending}\n${text.trimEnd()}\n\`\`\`\``;
}

/** A whole campaign as a page of the docs: each kind of file once, to be copied and changed. */
export function exampleReference(): string {
  const files = { 'campaign.yaml': campaignExample(lookOf('railway')), ...entryExamples, ...fileExamples };
  return [
    '# 每种文件一个样子',
    '',
    '这一页由程序里的示例生成（`npm run reference`），画廊（`npm run gallery`）和测试用的是同一份。抄下来改就行；每个字段的意思见[字段一览](fields.md)。',
    '',
    ...Object.entries(files).flatMap(([path, text]) => [`## ${path}`, '', fenced(path, text), '']),
  ].join('\n');
}
