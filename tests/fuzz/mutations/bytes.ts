import iconv from 'iconv-lite';
import { setText, textOf, type CampaignFiles } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Change, Mutation, MutationFamily } from '../mutation.ts';
import { pickFile } from '../places.ts';

const texts = ['.yaml', '.mdx', '.csv'];

/** A mutation of the bytes of any text file. */
function onBytes(said: string, change: (bytes: Buffer, chance: Chance) => Buffer, must?: Change['must']): Mutation {
  return (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    files.set(path, change(Buffer.from(textOf(files, path)), chance));
    return { files: [path], said: `${path}：${said}`, must };
  };
}

function onText(said: string, change: (text: string, chance: Chance) => string, must?: Change['must']): Mutation {
  return onBytes(said, (bytes, chance) => Buffer.from(change(bytes.toString('utf8'), chance)), must);
}

const inserted = (bytes: Buffer, at: number, ...more: number[]) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]);

/** Ends within a Chinese character, in the middle of its three bytes. Files without any are left in peace. */
const halfCharacter: Mutation = (files, chance) => {
  const path = pickFile(files, chance, ...texts);
  const bytes = Buffer.from(path === undefined ? '' : textOf(files, path));
  const starts = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 0xe0 && (bytes[at] ?? 0) < 0xf0);
  if (path === undefined || starts.length === 0) return undefined;
  files.set(path, bytes.subarray(0, chance.pick(starts) + 1 + chance.below(2)));
  return { files: [path], said: `${path}：断在半个汉字上`, must: 'error' };
};

const lostBytes: Mutation = (files: CampaignFiles, chance) => {
  const path = pickFile(files, chance, ...texts);
  if (path === undefined) return undefined;
  const bytes = Buffer.from(textOf(files, path));
  const at = chance.below(bytes.length + 1);
  const broken = chance.pick([[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80]]);
  files.set(path, inserted(bytes, at, ...broken));
  const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
  return {
    files: [path],
    said: `${path}：第 ${line} 行混进坏字节 ${Buffer.from(broken).toString('hex')}`,
    must: 'error',
    line,
  };
};

/** What the wrong editor, a broken disk or a broken transfer make of a file. */
export const bytesMutations: MutationFamily = {
  'GBK 编码': onBytes('存成 GBK', (bytes) => iconv.encode(bytes.toString('utf8'), 'gbk'), 'error'),
  'UTF-16 编码': (files, chance) => {
    const [name, addBOM] = chance.pick([
      ['utf-16le', true],
      ['utf-16be', true],
      ['utf-16le', false],
      ['utf-16be', false],
    ] as const);
    const said = `存成 ${name}${addBOM ? '' : '，没有字节顺序标记'}`;
    return onBytes(said, (bytes) => iconv.encode(bytes.toString('utf8'), name, { addBOM }), 'error')(files, chance);
  },
  '开头有 BOM': onText('开头加 BOM', (text) => `\ufeff${text}`, 'good'),
  '中间有 BOM': onText('中间有 BOM', (text, chance) => {
    const at = chance.below(text.length);
    return `${text.slice(0, at)}\ufeff${text.slice(at)}`;
  }),
  Windows换行: onText('换行换成 CRLF', (text) => text.replaceAll('\n', '\r\n'), 'good'),
  老Mac换行: onText('换行换成 CR', (text) => text.replaceAll('\n', '\r')),
  换行不一: onText('一半的换行换成 CRLF', (text, chance) =>
    text.replaceAll('\n', () => (chance.once(2) ? '\r\n' : '\n')),
  ),
  坏字节: lostBytes,
  半个汉字: halfCharacter,
  截断: onText('断在半路', (text, chance) => text.slice(0, chance.below(text.length))),
  清空: onBytes('清空', () => Buffer.alloc(0)),
  只剩空白: onText('只剩空白', (_text, chance) =>
    chance.pick([' ', '\n', '\n\n\n  \n', '\t\n', '\u3000\n', '\r\n\r\n']),
  ),
  写了两遍: onText('整个写了两遍', (text) => text + text),
  'NUL 和控制字符': onText('混进控制字符', (text, chance) => {
    const at = chance.below(text.length);
    return (
      text.slice(0, at) +
      chance.pick(['\0', '\u0007', '\u001b[31m', '\u0008', '\u0085', '\u2028', '\ufffe', '\uffff']) +
      text.slice(at)
    );
  }),
  换成二进制: onBytes(
    '换成随机的字节',
    (_bytes, chance) => {
      // No text begins like this: what follows by chance cannot make it one.
      return Buffer.from([0xff, 0xd8, ...Array.from({ length: 400 }, () => chance.below(256))]);
    },
    'error',
  ),
  掉了几个字节: onBytes('掉了几个字节', (bytes, chance) => {
    const at = chance.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(8))]);
  }),
  翻了几位: onBytes('翻了几位', (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let left = 1 + chance.below(3); left > 0; left -= 1) {
      const at = chance.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(7));
    }
    return changed;
  }),
  两行对调: onText('两行对调', (text, chance) => {
    const lines = text.split('\n');
    const [one, other] = [chance.below(lines.length), chance.below(lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return lines.join('\n');
  }),
  少了一行: onText('少了一行', (text, chance) => {
    const lines = text.split('\n');
    lines.splice(chance.below(lines.length), 1);
    return lines.join('\n');
  }),
  冲突标记: (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    const lines = textOf(files, path).split('\n');
    const at = chance.below(lines.length);
    lines.splice(at, 1, '<<<<<<< HEAD', lines[at] ?? '', '=======', '另一版', '>>>>>>> main');
    setText(files, path, lines.join('\n'));
    return { files: [path], said: `${path}：第 ${at + 1} 行起是没有解决的冲突` };
  },
};
