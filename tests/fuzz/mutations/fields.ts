import { setText } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Change, Mutation, MutationFamily } from '../mutation.ts';
import { fieldsOf, lineAt, pickYaml, splice, type Field, type YamlPlace } from '../places.ts';

type Told = Partial<Pick<Change, 'must' | 'line'>> & { yaml: string; said: string };

/** A mutation of one field of a YAML file or of an entry's frontmatter. */
function onField(
  change: (place: YamlPlace, field: Field, chance: Chance) => Told,
  fits?: (field: Field) => boolean,
): Mutation {
  return (files, chance) => {
    const place = pickYaml(files, chance);
    const fields = place ? fieldsOf(place.yaml).filter((field) => fits?.(field) ?? true) : [];
    if (!place || fields.length === 0) return undefined;
    const field = chance.pick(fields);
    const { yaml, said, ...rest } = change(place, field, chance);
    setText(files, place.path, place.with(yaml));
    const line = rest.line === undefined ? undefined : rest.line + place.firstLine - 1;
    return { files: [place.path], said: `${place.path}：${said}`, ...rest, line };
  };
}

/** Puts one of these in the place of a field's value. */
function otherValue(
  values: (field: Field, chance: Chance) => readonly string[],
  fits?: (field: Field) => boolean,
): Mutation {
  return onField(({ yaml }, field, chance) => {
    const value = chance.pick(values(field, chance));
    const said = `${field.name} 写成 ${value.length > 40 ? `${value.slice(0, 40)}…` : value}`;
    return { yaml: splice(yaml, field.valueStart, field.valueEnd, value), said };
  }, fits);
}

const isText = ({ scalar }: Field) => typeof scalar === 'string';
const isDay = ({ scalar }: Field) => typeof scalar === 'string' && /^\d{4}-\d\d-\d\d/u.test(scalar);
const isSlug = ({ scalar }: Field) => typeof scalar === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(scalar);
const quoted = (text: string) => JSON.stringify(text);

/** One value of every type that YAML knows. */
const everyType = [
  'true',
  '42',
  '-1',
  '3.14',
  '1e400',
  '.nan',
  '-.inf',
  '0x1F',
  '0o17',
  '~',
  'null',
  '""',
  '[]',
  '{}',
  '[1, 2]',
  '{ a: 1 }',
  'yes',
  '"文字"',
  '2019-01-20',
  '[[["a"]]]',
  '[null]',
  '9007199254740993',
  '[{}]',
  '{ "": "" }',
];

const oddDays = [
  '2019-02-30',
  '2019-13-01',
  '2019-1-2',
  '2019/01/20',
  '二〇一九年一月',
  '20190120',
  '0000-00-00',
  '9999-12-31',
  '2019-01-20T10:00:00Z',
  '2019-01-20 25:00',
  '"2019-01-20 "',
  '昨天',
  '-2019-01-20',
  '2019-01-20 8点',
  '１９年',
  '1900-01-01',
  '2019-01-20 24:00',
];

const oddTexts = [
  ...[
    '\u202e反过来\u202c',
    'e\u0301cole 한글',
    '零\u200b宽\u200d字\u2060符',
    '👨‍👩‍👧‍👦🇨🇳🐎',
    '𠮷野家𪚥',
    'مرحبا',
    'ＦＵＬＬ　ｗｉｄｔｈ',
    '\ufeff头',
    '字\ufffd',
    '\u00a0\u2003 ',
    '\u3000\u3000',
    'a\u0300\u0301\u0302\u0303\u0304\u0305'.repeat(20),
  ],
  ...[
    '<script>alert(1)</script>',
    '{{x}} {1+1} ${y}',
    '<!-- a -->',
    '</title><img src=x onerror=alert(1)>',
    '&lt;b&gt; &#0; &nbsp;',
    '`代码` **粗** [a](b)',
    "'; DROP TABLE a; --",
    '%s %d %00 %ZZ',
    '../../../../etc/passwd',
    'C:\\Windows\\a',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://',
    'http://a',
    'https://用户@例子.中国:99999/',
    'mailto:a@b',
    '#',
    '?',
    '\\',
    '"',
    "'",
    '$&$1',
    '__proto__',
    'constructor',
    'undefined',
    'null',
    'NaN',
    '[object Object]',
  ],
];

/** What is written in a field that should not be. */
export const fieldsMutations: MutationFamily = {
  字段删掉: onField(({ yaml }, field) => ({
    yaml: splice(yaml, field.keyStart, field.valueEnd, ''),
    said: `删掉 ${field.name}`,
  })),
  字段没写内容: onField(({ yaml }, field) => ({
    yaml: splice(yaml, field.valueStart, field.valueEnd, ''),
    said: `${field.name} 没有内容`,
  })),
  字段名写错: onField(
    ({ yaml }, field, chance) => {
      const wrong = chance.pick([
        `${field.name}x`,
        field.name.toUpperCase(),
        `${field.name} `.replace(' ', '名'),
        '标题',
        '"a b"',
        '"__proto__"',
        'constructor',
        'toString',
        '"."',
        '"0"',
      ]);
      // Only names of the whole file: some groups may hold names that authors make up.
      return {
        yaml: splice(yaml, field.keyStart, field.keyEnd, wrong),
        said: `${field.name} 写成 ${wrong}`,
        must: 'error',
        line: lineAt(yaml, field.keyStart),
      };
    },
    ({ depth }) => depth === 0,
  ),
  多出字段: onField(({ yaml }, { name }, chance) => {
    const extra = chance.pick([
      'extra',
      '备注',
      'hasOwnProperty',
      '__proto__',
      '"<b>"',
      '123',
      'true',
      '"a.b[0]"',
      '"\\u0000"',
    ]);
    return { yaml: `${extra}: 多的\n${yaml}`, said: `在 ${name} 等字段前面多写 ${extra}`, must: 'error', line: 1 };
  }),
  字段写了两遍: onField(
    ({ yaml }, field) => {
      const pair = yaml.slice(field.keyStart, field.valueEnd);
      return { yaml: `${yaml.trimEnd()}\n${pair}\n`, said: `${field.name} 写了两遍`, must: 'error' };
    },
    ({ depth }) => depth === 0,
  ),
  类型不对: otherValue(() => everyType),
  类型不对2: otherValue(
    () => everyType,
    ({ scalar }) => scalar === undefined,
  ),
  日期不对: otherValue(() => oddDays, isDay),
  数字不对: otherValue(
    () => ['-1', '0', '1e9', '1.5', '99999999999999999999', '"1"', '一', '１', '+1', '1_000', '1,000', '0.1', '-0'],
    ({ scalar }) => typeof scalar === 'number',
  ),
  引用不存在: otherValue(
    () => [
      'mei-you-zhe-ge',
      'MEI-YOU',
      '没有这个',
      'a/b',
      '../x',
      '"a.mdx"',
      'constructor',
      '""',
      '[a, b]',
      'toString',
    ],
    isSlug,
  ),
  怪文字: otherValue(() => oddTexts.map(quoted), isText),
  拆开的字: otherValue(
    ({ scalar }) => [
      quoted(String(scalar).normalize('NFD')),
      quoted(String(scalar).normalize('NFKD')),
      quoted([...String(scalar)].join('\u200b')),
    ],
    isText,
  ),
  半个代理字符: otherValue(
    () => ['"\\ud800"', '"好\\udfff的"', '"\\u0000"', '"\\u001b[2J"', '"\\x07"', '"\\r\\n"', '"a\\tb\\nc"'],
    isText,
  ),
  另一处的值: onField(({ yaml }, field, chance) => {
    const other = chance.pick(fieldsOf(yaml));
    const value = yaml.slice(other.valueStart, other.valueEnd);
    return {
      yaml: splice(yaml, field.valueStart, field.valueEnd, value),
      said: `${field.name} 写成了 ${other.name} 的内容`,
    };
  }),
  值很长: otherValue(
    (_field, chance) => [
      quoted(
        chance.pick(['长', 'a', '长 ', 'a-', '1', 'https://example.com/']).repeat(chance.pick([300, 5000, 100_000])),
      ),
    ],
    isText,
  ),
};
