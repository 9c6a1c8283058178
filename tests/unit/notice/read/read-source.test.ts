import { describe, expect, it } from 'vitest';
import { readWithinBounds } from '#notice/read/bounded-reading.ts';
import { largestFile, mostEntries } from '#notice/read/limits.ts';
import { readSource } from '#notice/read/read-source.ts';
import { docxFile, paragraph } from '../../../support/docx-file.ts';
import { readLines, refusalOf } from '../../../support/read-text.ts';
import { writeZip } from '../../../support/write-zip.ts';

const zipOf = (path: string, data: string | Buffer = '<x/>') =>
  writeZip([
    { path: '[Content_Types].xml', data: '<Types/>' },
    { path, data },
  ]);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files without words', () => {
  it.each([
    ['nothing at all', 'a.txt', '', 'source-empty'],
    ['white space', 'a.txt', ' \r\n\u3000\t\n', 'source-blank'],
    ['a byte order mark', 'a.txt', '\uFEFF', 'source-blank'],
    ['an empty page', 'a.html', '<html><body><img src="a.png"></body></html>', 'source-blank'],
    ['an empty Word file', 'a.docx', docxFile({ body: '<w:p/>' }), 'source-blank'],
  ])('%s', async (_, name, content, code) => {
    expect(await refusalOf(name, content)).toBe(code);
  });
});

describe('files that are something else, whatever they are called', () => {
  it.each([
    ['a spreadsheet', zipOf('xl/workbook.xml'), 'source-kind'],
    ['a presentation', zipOf('ppt/presentation.xml'), 'source-kind'],
    ['an archive', zipOf('照片/1.jpg'), 'source-kind'],
    ['an OFD', zipOf('OFD.xml'), 'source-format'],
    [
      'an ODT',
      writeZip([
        { path: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
        { path: 'content.xml', data: '<x/>' },
      ]),
      'source-format',
    ],
    [
      'an ODS',
      writeZip([
        { path: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
        { path: 'content.xml', data: '<x/>' },
      ]),
      'source-kind',
    ],
    ['a picture', png, 'source-kind'],
    [
      'a program',
      Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000'), Buffer.alloc(600, 7)]),
      'source-kind',
    ],
    ['a RAR', Buffer.from('526172211a0701003392b5e50a01050600050101808000', 'hex'), 'source-kind'],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)), 'source-kind'],
    ['an RTF', '{\\rtf1\\ansi\\ansicpg936 \\u36890?}', 'source-format'],
    [
      'a Word 2003 XML',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      'source-format',
    ],
    ['other XML', '<?xml version="1.0"?><data><row>数据</row></data>', 'source-kind'],
  ])('%s', async (_, bytes, code) => {
    for (const name of ['通知.docx', '通知.doc', '通知.txt']) expect(await refusalOf(name, bytes)).toBe(code);
  });

  it('says what a file is and what its name pretends', async () => {
    const read = await readSource({ name: '通知.docx', bytes: zipOf('xl/workbook.xml') });
    expect(read.ok ? '' : read.problem.message).toBe(
      '这个文件的名字以 .docx 结尾，里面其实是表格文件（Excel 或 WPS 表格），读不出通知。',
    );
    const sheet = await readSource({ name: '名单.xlsx', bytes: zipOf('xl/workbook.xml') });
    expect(sheet.ok ? '' : sheet.problem.message).toBe('这个文件是表格文件（Excel 或 WPS 表格），读不出通知。');
  });

  it('a text under the name of a Word file is read as text, one that begins like a picture too', async () => {
    expect(await readLines('通知.docx', '关于归巢的通知\n正文')).toEqual(['关于归巢的通知', '正文']);
    expect(await readLines('a.txt', 'BM 公司\n')).toEqual(['BM 公司']);
  });
});

describe('files that are broken or made to do harm', () => {
  const good = docxFile({ body: paragraph('正文').repeat(400) });

  it('too large, before anything is looked at', async () => {
    expect(await refusalOf('a.docx', Buffer.alloc(largestFile + 1))).toBe('source-too-large');
    expect(await refusalOf('a.txt', '通知正文'.repeat(600_000))).toBe('source-too-long');
  });

  it('cut off', async () => {
    expect(await refusalOf('a.docx', good.subarray(0, good.length - 30))).toBe('source-broken');
    expect(await refusalOf('a.docx', good.subarray(0, 200))).toBe('source-broken');
    expect(await refusalOf('a.docx', 'PK\u0003\u0004')).toBe('source-broken');
  });

  it('with bytes changed on the way', async () => {
    const changed = Buffer.from(good);
    const text = changed.indexOf('word/document.xml') + 60;
    changed.writeUInt8(changed.readUInt8(text) ^ 0x10, text);
    expect(await refusalOf('a.docx', changed)).toBe('source-broken');
  });

  it('with rubbish in the place of the text', async () => {
    expect(await refusalOf('a.docx', zipOf('word/document.xml', 'rubbish'))).toBe('source-broken');
    expect(await refusalOf('a.docx', zipOf('word/document.xml', Buffer.alloc(3_000, 0xff)))).toBe('source-broken');
  });

  it('a small file that unpacks to much, whether it says so or lies', async () => {
    const much = `<w:document>${' '.repeat(30 * 1024 * 1024)}</w:document>`;
    expect(zipOf('word/document.xml', much).length).toBeLessThan(100_000);
    expect(await refusalOf('a.docx', zipOf('word/document.xml', much))).toBe('source-expands');
    const lie = writeZip([{ path: 'word/document.xml', data: much, declared: 100 }]);
    expect(['source-expands', 'source-broken']).toContain(await refusalOf('a.docx', lie));
  });

  it('a bomb that is no text is never unpacked', async () => {
    const picture = { path: 'word/media/a.png', data: Buffer.alloc(40 * 1024 * 1024) };
    expect(await refusalOf('a.docx', docxFile({ body: paragraph('正文') }, [picture]))).toBe('read as docx');
  });

  it('very many entries', async () => {
    const many = Array.from({ length: mostEntries + 1 }, (_, index) => ({ path: `word/${index}.xml`, data: '' }));
    expect(await refusalOf('a.docx', writeZip(many))).toBe('source-expands');
  });

  it('entities that expand without end', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p>&b;</w:p></w:body></w:document>';
    expect(await refusalOf('a.docx', zipOf('word/document.xml', laughs))).toBe('source-unsafe');
    expect(await readLines('a.html', '<!DOCTYPE html [<!ENTITY a "哈哈">]><p>通知&a;</p>')).not.toContain('通知哈哈');
  });

  it('contents within contents without end', async () => {
    const deep = 20_000;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(deep)}${paragraph('底')}${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
    expect(await refusalOf('a.docx', docxFile({ body }))).toBe('source-too-complex');
  });

  it('one that takes too long is stopped', async () => {
    const answer = await readWithinBounds({ kind: 'docx', file: 'a.docx', bytes: new Uint8Array(good) }, 0.001);
    expect(answer).toMatchObject({ problem: { code: 'source-too-slow', file: 'a.docx' } });
  });
});
