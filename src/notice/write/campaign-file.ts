import { isRealDate } from '#lib/china-time.ts';
import { regionTree, resolveRegion } from '#campaign/region-tree.ts';
import { usualWay } from '#schemas/way.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import { readMarker } from '../parse/markers.ts';
import { campaignTitle } from './campaign-title.ts';
import { contactsOf } from './contacts.ts';
import type { WriteContext } from './context.ts';
import { deadlineFields } from './deadlines.ts';
import { organiserOf, unnamed } from './organiser-of.ts';
import { sayAmount } from './quota-words.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';
import { summaryOf } from './summary-of.ts';
import { writtenSpan } from './spans.ts';
import { motifNames, themeOfRegion, wayNames } from './theme-of-region.ts';
import { yamlText } from './yaml-text.ts';

const file = 'campaign.yaml';
/** More numbers than this are a table, not a row of figures on the home page. */
const mostTargets = 6;

const head = `活动的基本信息。首页、页脚、时间线和转发卡片都从这里取字。
这是从通知里读出来的初稿：先对照同一个文件夹里的“待核对.md”看一遍。
写法提示：日期写 2026-01-20；颜色要加引号；不确定的栏目整行删掉，不要留空。`;

const comments = {
  title: '名称与口号：名称最多 12 个字，最好四个字；口号最多 30 个字。',
  review: '还没有核对：预览时会有提醒。核对完了，把这一行删掉。',
  organiser: '主办单位',
  coOrganisers: '联合主办、承办的单位',
  period: '活动时间：label 照通知写，start 和 end 给日历和倒计时用。',
  phases: '推进步骤：按时间先后。',
  deadlines: '报送与截止时间：day 是算出来的日子，拿不准的只有 label。',
  targets: '量化指标：只放通知里数得出来的。',
  regions: '活动覆盖的地区：省或市的名称。只在部分市县开展，就在 only 里列出来。',
  contacts: '联系方式：只写单位公开的办公电话，不写个人姓名和手机号。',
  theme: '配色与画面：两色墨、一张纸。想换样子，看 docs/how-to/choose-a-look.md。',
};

/** `campaign.yaml`: what the notice says of the campaign as a whole. */
export function campaignFile(context: WriteContext): string {
  const { draft, tell } = context;
  const organiser = organiserOf(draft);
  if (organiser) tell.found('主办单位', organiser, readable(organiser.value));
  else tell.missing('主办单位', `${file} 的 organiser`, '通知没有红头，也没有落款');
  const title = campaignTitle(draft, tell);
  const fields = {
    title,
    slogan: sloganOf(context, title),
    summary: summaryOf(draft) ?? title,
    review: 'needed',
    organiser: { name: readable(organiser?.value ?? '') || unnamed },
    coOrganisers: draft.coOrganisers.map((found) => {
      tell.found('联合主办', found, readable(found.value));
      return { name: readable(found.value) };
    }),
    period: periodOf(context),
    phases: phasesOf(context),
    deadlines: deadlineFields(context),
    targets: draft.quotas.slice(0, mostTargets).map((quota) => ({
      label: readable(quota.what.value),
      value: quota.value,
      to: quota.to !== undefined && quota.to > quota.value ? quota.to : undefined,
      unit: readable(quota.unit),
      note: readable([quota.per, sayAmount(quota)].filter(Boolean).join('，')),
    })),
    regions: regionsOf(context),
    contacts: contactsOf(context),
    theme: themeFields(context, organiser?.value),
  };
  return yamlText(fields, comments, { head, tail: stillUnknown(fields) });
}

/** How to write what the notice did not say, for an author to take the `#` away. */
const unknown = {
  period: '活动时间，通知里没有读到：\nperiod:\n  start: 2026-01-20\n  end: 2026-02-28\n  label: 2026年1月下旬—2月底',
  regions: '活动覆盖的地区，通知里没有读到：\nregions:\n  root: 山西省',
  contacts: '联系方式，通知里没有能公开的：\ncontacts:\n  - name: 青年发展部\n    phone: 0351-1234567',
  site: '网站发布以后的网址，知道了再写：\nsite:\n  url: https://www.example.cn/zt/huodong/',
};

function stillUnknown(fields: Partial<Record<keyof typeof unknown, unknown>>): string {
  const missing = (Object.keys(unknown) as (keyof typeof unknown)[]).filter((name) => {
    const value = fields[name];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
  const parts = missing.map((name) => unknown[name]);
  return ['下面这些还不知道。知道了就改成真的，再把行首的 # 和一个空格删掉。', ...parts].join('\n\n');
}

function sloganOf({ draft: { theme }, tell }: WriteContext, title: string): string {
  if (!theme || readable(theme.value) === '') {
    tell.missing('活动主题（口号）', `${file} 的 slogan`, '通知没有写主题，先用了活动名称');
    return title;
  }
  const slogan = shorten(theme.value, 30);
  const cut = slogan === readable(theme.value) ? undefined : '超过 30 个字，截短了，请自己定一句';
  tell.found('活动主题（口号）', theme, slogan, cut);
  return slogan;
}

function periodOf({ draft: { period }, tell }: WriteContext) {
  if (!period) return void tell.missing('活动时间', `${file} 的 period`);
  const { start, end, label } = writtenSpan(period.value);
  if (start === undefined) {
    tell.missing(
      '活动时间的日子',
      `${file} 的 period`,
      `通知写的是“${readable(period.value.label)}”，从哪天起看不出来`,
    );
    return undefined;
  }
  const until = end ?? (period.value.open === true ? '长期' : '没有写到哪天');
  tell.found('活动时间', period, `${label ?? ''}（${start} 起，${until === end ? `到 ${end}` : until}）`);
  return { start, end, label };
}

/** What a phase's text says behind its head: name and days have fields of their own. */
function behindHead([first = '', ...rest]: readonly string[], name: string): string {
  const own = readable(readMarker(first)?.rest ?? first);
  const behind = own.startsWith(name)
    ? own.slice(name.length).replace(/^\s*(?:[（(][^（()）]*[)）])?[\s。：:，,]*/u, '')
    : own;
  return [behind, ...rest].join('');
}

function phasesOf({ draft, tell }: WriteContext) {
  let latest = '';
  return draft.phases.map(({ name, when, text }) => {
    const span = when ? writtenSpan(when.value) : {};
    // Phases stand in the order of their days: one that goes back has a day that was misread or miswritten.
    const start = span.start !== undefined && span.start >= latest ? span.start : undefined;
    latest = start ?? latest;
    const note = span.start !== undefined && start === undefined ? '开始的日子比前一个阶段还早，没有写进去' : undefined;
    tell.found('推进步骤', name, [name.value, when?.value.label].filter(Boolean).join('：'), note ?? when?.why);
    const summary = shorten(behindHead(text, name.value), 120) || span.label || name.value;
    return {
      name: readable(name.value),
      start,
      end: start === undefined ? undefined : span.end,
      label: span.label,
      summary: readable(summary),
    };
  });
}

function regionsOf({ draft: { region }, tell }: WriteContext) {
  const found = region && regionTree(region.value.root);
  if (!region || !found?.ok) {
    tell.missing('活动覆盖的地区', `${file} 的 regions`, '看不出是哪个省或市，先当成全国，没有各地的页面');
    return undefined;
  }
  const only = region.value.only?.filter((name) => resolveRegion(found.tree, name).ok) ?? [];
  tell.found('活动覆盖的地区', region, [region.value.root, only.join('、')].filter(Boolean).join('：'));
  return { root: region.value.root, only };
}

function themeFields({ draft, tell }: WriteContext, organiser?: string) {
  const { theme, known } = themeOfRegion(draft.region?.value.root, organiser);
  const why = known ? '按地区选的，不合适就换' : '不知道是哪里，先用一套安静的，请换成自己的';
  tell.guess('配色与画面', `${motifNames[theme.motif]}，${wayNames[theme.way ?? usualWay[theme.motif]]}`, why);
  return theme;
}

/** The day a notice is dated by: signed, issued, published, or today. */
export function dayOfNotice(draft: NoticeDraft, today: string): string {
  const days = [draft.signed?.value, draft.imprint?.value.day, draft.published?.value];
  return days.find((day) => day !== undefined && isRealDate(day)) ?? today;
}
