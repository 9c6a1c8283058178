import type { YamlMistake } from '#lib/yaml-source.ts';
import { problem } from './catalogue.ts';
import type { Problem } from './problem.ts';

type Words = readonly [detail: string, hint: string];

const quoted = '把内容放进英文双引号里。';
const special: Words = ['内容以一个有特殊意义的符号开头', quoted];

/** The parser's error codes in an author's words: what is wrong, and what to do. */
const words: Record<YamlMistake['code'], Words> = {
  TAB_AS_INDENT: ['行首用了 Tab 键', '把行首的 Tab 换成空格，每层两个空格。'],
  BAD_INDENT: ['这一行的缩进和上下不齐', '同一层的内容，行首空格要一样多。'],
  DUPLICATE_KEY: ['同一个字段写了两遍', '留下一个，删掉另一个。'],
  MISSING_CHAR: [
    '少了一个配对的符号（引号、方括号或花括号）',
    '看看这一行或上一行，引号和括号是不是成对，是不是用了英文的引号。',
  ],
  MULTILINE_IMPLICIT_KEY: [
    '这一行不是“名字: 内容”（少了冒号、用了中文冒号，或者断成了两行）',
    '写在一行里；冒号用英文的 : ，后面空一格。',
  ],
  BAD_SCALAR_START: special,
  UNEXPECTED_TOKEN: ['这里多出来一个符号', '如果内容里有冒号、井号或引号，把整段内容放进英文双引号里。'],
  BLOCK_AS_IMPLICIT_KEY: [
    '一行里写了两个冒号，分不清哪个是名字',
    '把冒号后面的内容放进英文双引号里，如 title: "时间: 上午"。',
  ],
  BLOCK_IN_FLOW: ['括号里面写了分行的内容', '一行写一个，每行前面写 - ，不用方括号。'],
  BAD_ALIAS: ['内容以 * 或 & 开头', quoted],
  ALIAS_PROPS: special,
  BAD_DIRECTIVE: special,
  BAD_PROP_ORDER: special,
  MULTIPLE_ANCHORS: special,
  MULTIPLE_TAGS: special,
  TAG_RESOLVE_FAILED: special,
  BAD_DQ_ESCAPE: ['英文双引号里有反斜杠 \\', '把反斜杠删掉；一定要用的话，写两个。'],
  BAD_COLLECTION_TYPE: ['内容的写法前后不一致', '对照一个已有的文件，检查缩进和符号。'],
  KEY_OVER_1024_CHARS: ['冒号前面的名字太长了', '检查这一段是不是少了引号。'],
  NON_STRING_KEY: ['冒号前面不是名字', '冒号前面只写字段的名字。'],
  MULTIPLE_DOCS: ['一个文件里有两份内容，中间隔着 ---', '删掉中间的 ---，合成一份。'],
  RESOURCE_EXHAUSTION: ['内容层层套得太深', '对照一个已有的文件，检查括号。'],
  IMPOSSIBLE: ['用了太多的引用（& 和 *）', '把内容直接写出来，不用引用。'],
};

/** Codes that cover more than one mistake are told apart by the parser's words. */
function wordsFor({ code, detail }: YamlMistake): Words {
  if (/followed by map values/u.test(detail)) return words.MULTILINE_IMPLICIT_KEY;
  if (/end with a/u.test(detail)) return words.MISSING_CHAR;
  if (/Tags and anchors|directives-end/u.test(detail)) return special;
  return words[code];
}

/** Turns the YAML parser's findings into located Chinese problems. One for each line: the rest only follow from the first. */
export function problemsFromYaml(mistakes: readonly YamlMistake[], file: string): Problem[] {
  return mistakes
    .filter((mistake, index) => mistakes.findIndex(({ line }) => line === mistake.line) === index)
    .map((mistake) => {
      const [said, hint] = wordsFor(mistake);
      return problem(
        'yaml-syntax',
        { file, line: mistake.line, column: mistake.column },
        { detail: `${said}。`, hint },
      );
    });
}
