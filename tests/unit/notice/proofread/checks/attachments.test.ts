import { describe, expect, it } from 'vitest';
import type { AttachmentDraft, BodyBlock } from '#notice/notice-draft.ts';
import { checkAttachments } from '#notice/proofread/checks/attachments.ts';
import { brief, found, noticeOf } from '../notice-of.ts';

const at = { file: 'tongzhi.txt', line: 20 };
const blocks: BodyBlock[] = [{ kind: 'paragraph', text: '填写说明', at }];
const attachment = (number: number, listed?: string, titled?: string, full = true): AttachmentDraft => ({
  number,
  ...(listed === undefined ? {} : { listed: found(listed, 10 + number) }),
  ...(titled === undefined ? {} : { titled: found(titled, 20 + number) }),
  blocks: full ? blocks : [],
  at: { file: 'tongzhi.txt', line: 19 + number },
});
const check = (attachments: AttachmentDraft[], text = '', pictures = 0) =>
  checkAttachments(
    noticeOf(text, { attachments }, { leftOut: pictures ? [{ what: 'picture', count: pictures }] : [] }),
  );

describe('attachments', () => {
  it('are silent when list and attachments say the same, quotes and spaces aside', () => {
    expect(
      check([attachment(1, '“护林”活动统计表', '护林 活动统计表'), attachment(2, '名单', '名单')], '（见附件2）'),
    ).toEqual([]);
  });

  it('are missing when only their name is there', () => {
    expect(brief(check([attachment(1, '活动统计表', undefined, false)]))).toEqual(['11 missing-attachment']);
  });

  it('are told when they are called something else', () => {
    const [remark] = check([attachment(2, '活动汇总表', '护林活动开展情况统计表')]);
    expect(remark).toMatchObject({ code: 'attachment-title-differs', at: { line: 22 } });
    expect(remark?.says).toContain('附件2');
  });

  it('are told when the list does not have them', () => {
    expect(brief(check([attachment(1, '名单', '名单'), attachment(2, undefined, '回执')]))).toEqual([
      '21 attachment-not-listed',
    ]);
    expect(check([attachment(1, undefined, '回执')])).toEqual([]);
  });

  it('may be the plan the title brings out, or be called by a name with a blank in it', () => {
    const plan = attachment(1, undefined, '护林行动实施方案');
    const listed = attachment(2, '情况旬报表', '情况旬报表（ 月 旬）');
    const title = found('关于印发《护林行动实施方案》的通知');
    expect(checkAttachments(noticeOf('', { title, attachments: [plan, listed] }))).toEqual([]);
  });

  it('are looked for when the text points to them', () => {
    expect(brief(check([attachment(1, '名单', '名单')], '请填写回执（见附件3）。'))).toEqual([
      '1 attachment-not-there',
    ]);
    expect(brief(check([], '请填写回执（见附件）。'))).toEqual(['1 attachment-not-there']);
  });

  it('need a picture when they are a code to scan', () => {
    expect(brief(check([attachment(1, '信息收录二维码', '信息收录二维码', false)]))).toEqual(['21 missing-qr']);
    expect(brief(check([attachment(1, '信息收录二维码', '信息收录二维码', false)], '', 1))).toEqual([
      '21 qr-left-behind',
    ]);
  });
});
