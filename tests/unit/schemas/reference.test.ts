import { describe, expect, it } from 'vitest';
import { collectionNames } from '#schemas/collections.ts';
import { componentNames } from '#schemas/components.ts';
import { fieldReference } from '#schemas/reference.ts';

const text = fieldReference();

describe('the reference of all fields', () => {
  it('has a section for every file and every component', () => {
    for (const name of ['campaign.yaml', ...collectionNames.map((collection) => `${collection}/*.mdx`), 'forms/*.yaml'])
      expect(text).toContain(`## ${name}`);
    for (const name of componentNames) expect(text).toContain(`## \`<${name}>\``);
  });

  it('has fields inside groups and lists, with what is required and what is preset', () => {
    expect(text).toContain('| `title` | ● | 文字 | 活动名称，首页竖排的大字，最好四个字 |');
    expect(text).toMatch(/\| `period\.start` \| ● \| 文字 \| 活动开始日期。例：2019-01-26 \|/u);
    expect(text).toMatch(/\| `phases\[\]\.name` \| ● \| 文字 \| 阶段名称/u);
    expect(text).toMatch(/\| `theme\.ink` \| ● \|/u);
    expect(text).toMatch(/\| `draft` \|  \| true 或 false \| .*不写就是 false \|/u);
    expect(text).toContain('| `organiser.url` |  | 网址 |');
  });

  it('is made of whole tables', () => {
    for (const line of text.split('\n').filter((row) => row.startsWith('|')))
      expect(line.match(/(?<!\\)\|/gu), line).toHaveLength(5);
    expect(text).not.toMatch(/undefined|\[object/u);
  });
});
