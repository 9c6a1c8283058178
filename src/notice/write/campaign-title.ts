import type { NoticeDraft } from '../notice-draft.ts';
import { readable } from './readable.ts';
import { withoutHalf } from './shorten.ts';
import type { Teller } from './told.ts';

const longest = 12;

/** Short name of the campaign: as read, else concluded from the title, else from the file's name. At most twelve characters. */
export function campaignTitle(draft: NoticeDraft, tell?: Teller): string {
  const name = readable(draft.name?.value ?? '');
  if (draft.name && name !== '' && name.length <= longest) {
    tell?.found('活动名称', draft.name, name);
    return name;
  }
  const source = name !== '' ? name : readable(draft.title?.value ?? draft.file.replace(/\.[^.]*$/u, ''));
  const title = readable(withoutHalf(shortTitle(source))) || '活动';
  tell?.guess('活动名称', title, '通知没有单独起一个短名字，从标题里取的；首页要用，最好改成四个字', draft.title?.at);
  return title;
}

/** The part of a title people would say: what stands in quotation marks, else what is left between 关于 and 通知. */
function shortTitle(title: string): string {
  const quoted = [...title.matchAll(/[“《「]([^“”《》「」]{2,})[”》」]/gu)].map(([, inner]) => inner ?? '');
  const core = title
    .replace(/^.*?关于/u, '')
    .replace(/的?(?:通知|公告|通告|倡议书|函|意见|方案)$/u, '')
    .replace(/^(?:集中|扎实|深入|积极|广泛|全面|大力|认真)?(?:开展|举办|组织|召开|做好|实施|印发)(?:好)?/u, '')
    .replaceAll(/[“”《》「」]/gu, '');
  const options = [
    ...quoted.flatMap((text) => [text, ...text.split(/[\s，,·—]+/u)]),
    core,
    ...core.split(/[\s，,·—]+/u),
  ];
  return (
    options.map((text) => text.trim()).find((text) => text.length >= 2 && text.length <= longest) ??
    [...(core || title)].slice(0, longest).join('').slice(0, longest)
  );
}
