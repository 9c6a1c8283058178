import type { YamlMistake } from '#lib/yaml-source.ts';
import { problem } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** The parser's error codes in an author's words: what is wrong, and what to do. */
const words: Record<string, [detail: string, hint: string]> = {
  TAB_AS_INDENT: ['行首用了 Tab 键', '把行首的 Tab 换成空格，每层两个空格。'],
  BAD_INDENT: ['这一行的缩进和上下不齐', '同一层的内容，行首空格要一样多。'],
  DUPLICATE_KEY: ['同一个字段写了两遍', '留下一个，删掉另一个。'],
  MISSING_CHAR: ['少了一个配对的符号（引号、方括号或花括号）', '看看这一行或上一行，引号和括号是不是成对，是不是用了英文的引号。'],
  MULTILINE_IMPLICIT_KEY: ['“名字: 内容”断成了两行，或者少了冒号', '写在一行里；冒号用英文的 : ，后面空一格。'],
  BAD_SCALAR_START: ['内容以一个有特殊意义的符号开头', '把内容放进英文双引号里。'],
  UNEXPECTED_TOKEN: ['这里多出来一个符号', '如果内容里有冒号、井号或引号，把整段内容放进英文双引号里。'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里写了两个冒号，分不清哪个是名字', '把冒号后面的内容放进英文双引号里，如 title: "时间: 上午"。'],
  BLOCK_IN_FLOW: ['括号里面写了分行的内容', '一行写一个，每行前面写 - ，不用方括号。'],
  BAD_ALIAS: ['内容以 * 或 & 开头', '把内容放进英文双引号里。'],
  IMPOSSIBLE: ['用了太多的引用（& 和 *）', '把内容直接写出来，不用引用。'],
};

/** Turns the YAML parser's findings into located Chinese problems. */
export function problemsFromYaml(mistakes: readonly YamlMistake[], file: string): Problem[] {
  return mistakes.map(({ line, column, code, detail }) => {
    const [said, hint] = words[code] ?? [detail, '对照一个已有的文件，检查缩进、冒号（英文，后面空一格）和引号。'];
    return problem('yaml-syntax', { file, line, column }, { detail: `${said}。`, hint });
  });
}
