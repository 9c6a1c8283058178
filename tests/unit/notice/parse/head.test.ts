import { describe, expect, it } from 'vitest';
import { readText as read } from './read-text.ts';

const values = (found: { value: string }[]): string[] => found.map(({ value }) => value);
const text = '各乡镇团委：\n请各乡镇组织在外学子回村走一走，看一看。';

describe('the title', () => {
  it('has its number in front or behind', () => {
    const front = read(`临团发﹝2023﹞17号 关于开展回村看看行动的通知\n${text}`);
    expect(front.number?.value).toBe('临团发〔2023〕17号');
    expect(front.numberWritten).toBe('临团发﹝2023﹞17号');
    expect(front.title).toMatchObject({ value: '关于开展回村看看行动的通知', certainty: 'sure' });
    const behind = read(`关于开展回村看看行动的通知【临团发〔2023〕17号】\n${text}`);
    expect(behind.number?.value).toBe('临团发〔2023〕17号');
    expect(behind.title?.value).toBe('关于开展回村看看行动的通知');
  });

  it('takes the organisation right above 关于, but not from a red head', () => {
    const own = read(`临溪县教育局 共青团临溪县委员会\n关于开展回村看看行动的通知\n临教发〔2023〕1号\n${text}`);
    expect(own.title?.value).toBe('临溪县教育局 共青团临溪县委员会关于开展回村看看行动的通知');
    expect(own.mark).toBeUndefined();
    expect(own.number?.value).toBe('临教发〔2023〕1号');
    const head = read(`共青团临溪县委员会文件\n临团发〔2023〕1号\n关于开展回村看看行动的通知\n${text}`);
    expect(head.mark?.value).toBe('共青团临溪县委员会');
    expect(head.title?.value).toBe('关于开展回村看看行动的通知');
  });

  it('that comes again in the copy of the document is told once', () => {
    const notice = read(
      `关于开展2023年回村看看行动的通知\n临团发〔2023〕1号\n共青团临溪县委员会\n关于开展2023年\n回村看看行动的通知\n${text}`,
    );
    expect(notice.title?.value).toBe('关于开展2023年回村看看行动的通知');
    expect(values(notice.addressees)).toEqual(['各乡镇团委']);
    expect(notice.body).toHaveLength(1);
    expect(values(notice.dropped.map(({ text: value }) => ({ value })))).toContain('共青团临溪县委员会');
  });

  it('is a guess where the website cut it off', () => {
    for (const mark of ['…', '...', '……'])
      expect(read(`关于组织开展2022年青春护河志愿服务行动的通${mark}\n${text}`).title).toMatchObject({
        value: `关于组织开展2022年青春护河志愿服务行动的通${mark}`,
        certainty: 'guess',
      });
  });

  it('is taken whole from below where the website cut it off', () => {
    const notice = read(`关于开展2022年青春护河…\n共青团临溪县委员会\n关于开展2022年青春护河行动的通知\n${text}`);
    expect(notice.title).toMatchObject({ value: '关于开展2022年青春护河行动的通知', certainty: 'sure' });
    expect(values(notice.addressees)).toEqual(['各乡镇团委']);
  });

  it('is one line where accounts write sentences above the text', () => {
    const notice = read('一起来护河！这个暑假等你\n小伙伴们，看过来！\n活动时间\n七月到八月。\n');
    expect(notice.title).toMatchObject({ value: '一起来护河！这个暑假等你', certainty: 'guess' });
    expect(notice.body.map((block) => (block.kind === 'table' ? '' : block.text))).toContain('小伙伴们，看过来！');
  });

  it('is found below lines that are of no head', () => {
    const notice = read(`请输入您要查询的内容：\n临溪县关于回村看看的通知\n${text}`);
    expect(notice.title?.value).toBe('临溪县关于回村看看的通知');
    expect(values(notice.addressees)).toEqual(['各乡镇团委']);
  });
});

describe('around the title', () => {
  it('is a number without its serial, which is none', () => {
    const notice = read(`临团办发[2006] 号\n关于评选文明号的通知\n${text}`);
    expect(notice.number).toBeUndefined();
    expect(notice.title?.value).toBe('关于评选文明号的通知');
  });

  it('is a number written twice, or in the record of a database', () => {
    const twice = read(`关于评选文明号的通知\n临团发〔2006〕2号\n临团发〔2006〕2号\n${text}`);
    expect(values(twice.addressees)).toEqual(['各乡镇团委']);
    const record = read(`关于评选文明号的通知\n【颁布日期】2008-04-14【文号】临人发[2008]6号【字体】\n${text}`);
    expect(record.number?.value).toBe('临人发〔2008〕6号');
    expect(values(record.addressees)).toEqual(['各乡镇团委']);
  });

  it('are addressees that share one 各', () => {
    const notice = read(
      `关于评选文明号的通知\n各省、自治区、直辖市团委，县政府各委、办、局，各中学：\n${text.slice(7)}`,
    );
    expect(values(notice.addressees)).toEqual(['各省、自治区、直辖市团委', '县政府各委、办、局', '各中学']);
  });

  it('are addressees without a colon', () => {
    const notice = read('关于评选文明号的通知\n各学院团委、各学生社团\n请把名单报来，逾期不再受理，望周知。');
    expect(notice.addressees).toMatchObject([
      { value: '各学院团委', certainty: 'guess' },
      { value: '各学生社团', certainty: 'guess' },
    ]);
  });
});
