import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument, readLines, refusalOf, sourceFile } from '../../../support/read-text.ts';

let bytes: Buffer;
beforeAll(async () => {
  bytes = await sourceFile('notice.doc');
});

/** The file with the entry of its text under another name, as other programs' files have it. */
function renamed(name: string): Buffer {
  const copy = Buffer.from(bytes);
  const entry = copy.indexOf(Buffer.from('WordDocument\0', 'utf16le'));
  copy.fill(0, entry, entry + 64);
  copy.write(name, entry, 'utf16le');
  copy.writeUInt16LE((name.length + 1) * 2, entry + 64);
  return copy;
}

describe('a Word 97–2003 file', () => {
  it('has the numbers that Word writes by itself, and its tables as tabs', async () => {
    const document = await readDocument('通知.doc', bytes);
    expect(document).toMatchObject({ format: 'doc', wrapped: 'never' });
    expect(document.blocks.map((block) => block.kind === 'line' && block.text)).toEqual([
      '示例团发〔2024〕3号',
      '关于开展“灯火归巢”寒假活动的通知',
      '',
      '各县区团委，市直各单位团组织：',
      expect.stringMatching(/^寒假将至，.*说明如下。$/u),
      '一、活动时间',
      '2024年1月15日至2月25日。',
      '二、活动内容',
      '（一）看看家乡',
      '由各县区团委带队，走访两处新建的村社和一家本地工厂。',
      '（二）陪陪老人',
      '每名同学至少上门两次，做好下面几件小事：',
      '1.帮老人用手机给外地亲人打一次视频电话。',
      '2.贴一副自己写的春联。',
      '三、名额分配',
      '县区\t领队\t同学',
      '临溪县\t2\t30',
      '云坪区\t3\t45',
      '',
      '附件：1. 报名表',
      '共青团示例市委员会',
      '2024年1月5日',
    ]);
  });

  it('keeps letters that are set closer by an odd amount', async () => {
    expect((await readLines('a.doc', bytes))[4]).toContain('不少在外求学的同学就要回到家乡');
  });

  it('is read under any name', async () => {
    expect(await refusalOf('通知.wps', bytes)).toBe('read as doc');
    expect(await refusalOf('通知.docx', bytes)).toBe('read as doc');
  });

  it('is refused with a password, of another program, or cut off', async () => {
    const locked = Buffer.from(bytes);
    const block = locked.indexOf(Buffer.from([0xec, 0xa5]));
    locked.writeUInt16LE(locked.readUInt16LE(block + 10) | 0x0100, block + 10);
    expect(await refusalOf('a.doc', locked)).toBe('source-encrypted');
    expect(await refusalOf('a.docx', renamed('EncryptedPackage'))).toBe('source-encrypted');
    expect(await refusalOf('a.doc', renamed('Workbook'))).toBe('source-kind');
    expect(await refusalOf('a.doc', renamed('PowerPoint Document'))).toBe('source-kind');
    expect(await refusalOf('a.doc', bytes.subarray(0, 3_000))).toBe('source-broken');
    expect(await refusalOf('a.doc', Buffer.concat([bytes.subarray(0, 600), Buffer.alloc(9_000, 0xff)]))).toBe(
      'source-broken',
    );
  });
});
