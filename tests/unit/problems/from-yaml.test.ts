import { describe, expect, it } from 'vitest';
import { readYaml } from '#lib/yaml-source.ts';
import { problemsFromYaml } from '#problems/from-yaml.ts';
import { reportOf } from '../../support/load-files.ts';

const report = (yaml: string, firstLine = 1) =>
  reportOf(problemsFromYaml(readYaml(yaml, firstLine).mistakes, 'xiaocun/campaign.yaml'));

describe('exact words', () => {
  it('a Chinese colon', () => {
    expect(report('title: 小村\nslogan：回家\nsummary: 三句话\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:2:1 格式读不懂
        这里的格式读不懂：这一行不是“名字: 内容”（少了冒号、用了中文冒号，或者断成了两行）。
        怎么改：写在一行里；冒号用英文的 : ，后面空一格。"
    `);
  });
  it('a Chinese colon in the last line', () => {
    expect(report('title: 小村\nslogan：回家\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:2:1 格式读不懂
        这里的格式读不懂：这一行不是“名字: 内容”（少了冒号、用了中文冒号，或者断成了两行）。
        怎么改：写在一行里；冒号用英文的 : ，后面空一格。"
    `);
  });
  it('a quote that is not closed', () => {
    expect(report('title: "小村\nslogan: 回家\nsummary: 三句话\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:1:8 格式读不懂
        这里的格式读不懂：少了一个配对的符号（引号、方括号或花括号）。
        怎么改：看看这一行或上一行，引号和括号是不是成对，是不是用了英文的引号。"
    `);
  });
  it('a bracket that is not closed', () => {
    expect(report('regions: [太原市, 大同市\nslogan: 回家\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:2:1 格式读不懂
        这里的格式读不懂：少了一个配对的符号（引号、方括号或花括号）。
        怎么改：看看这一行或上一行，引号和括号是不是成对，是不是用了英文的引号。"
    `);
  });
  it('a tab', () => {
    expect(report('organiser:\n\tname: 镇团委\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:2:1 格式读不懂
        这里的格式读不懂：行首用了 Tab 键。
        怎么改：把行首的 Tab 换成空格，每层两个空格。"
    `);
  });
  it('the same field twice', () => {
    expect(report('title: 小村\nslogan: 回家\ntitle: 大村\n', 2)).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:4:1 格式读不懂
        这里的格式读不懂：同一个字段写了两遍。
        怎么改：留下一个，删掉另一个。"
    `);
  });
  it('two colons', () => {
    expect(report('title: 时间: 上午\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:1:8 格式读不懂
        这里的格式读不懂：一行里写了两个冒号，分不清哪个是名字。
        怎么改：把冒号后面的内容放进英文双引号里，如 title: "时间: 上午"。"
    `);
  });
  it('Markdown emphasis', () => {
    expect(report('title: *重点*\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:1:8 格式读不懂
        这里的格式读不懂：内容以 * 或 & 开头。
        怎么改：把内容放进英文双引号里。"
    `);
  });
  it('words behind a quote', () => {
    expect(report('title: "小村" 归来\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/campaign.yaml:1:13 格式读不懂
        这里的格式读不懂：这里多出来一个符号。
        怎么改：如果内容里有冒号、井号或引号，把整段内容放进英文双引号里。"
    `);
  });
});

describe('other mistakes', () => {
  it.each([
    ['title: @团委\n', '有特殊意义的符号'],
    ['title: !重要 通知\n', '有特殊意义的符号'],
    ['title: !note 通知\n', '有特殊意义的符号'],
    ['title: 一\n---\ntitle: 二\n', '两份内容'],
    ['title: "C:\\新"\n', '反斜杠'],
    [`${'长'.repeat(1100)}: 一\n`, '太长'],
    ['a:\n   b: 1\n  c: 2\n', '缩进'],
  ])('%j', (yaml, words) => {
    expect(report(yaml)).toContain(words);
  });

  it('speaks Chinese whatever the parser says', () => {
    const yaml = [
      '- a\nb: c',
      'a: b\n- c',
      'a: [x,, y]',
      'a: {b',
      '&a *a',
      '%YAML 3\n---\na: 1',
      'a: >x\n b',
      '? [a]\n: b\n? [a]',
      'a: "\\xZZ"',
      "a: 'b",
      '"a',
      '\t',
      '---\n...\nb',
    ];
    for (const text of yaml) {
      for (const { message } of problemsFromYaml(readYaml(text).mistakes, 'f'))
        expect(message, text).not.toMatch(/[a-z]{3}/iu);
    }
  });

  it('tells one problem for each line, since the others follow from it', () => {
    expect(problemsFromYaml(readYaml('a: b\n- c\n').mistakes, 'f')).toHaveLength(1);
    expect(problemsFromYaml(readYaml('a: @b\nc: @d\n').mistakes, 'f').map(({ line }) => line)).toEqual([1, 2]);
  });
});
