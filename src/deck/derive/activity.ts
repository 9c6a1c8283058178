import { lifecycleOf } from '#campaign/lifecycle.ts';
import { activityStatus } from '#campaign/schedule.ts';
import { dayOf } from '#lib/china-time.ts';
import { paragraphOf } from '../prose-html.ts';
import type { ShownScene } from '../shown-scene.ts';
import type { SourceEntry, Surroundings } from '../source-entry.ts';
import { coverScene } from './cover.ts';
import { cutOff } from './cut-off.ts';
import { linksScene } from './links.ts';
import { mostScenes, type Derivation } from './derivation.ts';
import { passageScenes } from './passage.ts';

/** An activity: when and where as a ticket, what one gets, how it goes, and the form while it is open. */
export function activityScenes({
  deck,
  source,
  sections,
  around,
}: Derivation<SourceEntry<'activities'>>): ShownScene[] {
  const { gives, host, policies, form, action } = source.data;
  const open = form !== undefined && isOpen(source, form, around);
  const beside: ShownScene[] = [
    ...linksScene('用得上的政策', 'policies', policies, around),
    ...(open ? [{ kind: 'form', form, ...(action !== undefined && { title: action }) } as const] : []),
  ];
  const told = sections.flatMap((section) => passageScenes(section, '说说这件事'));
  const room = mostScenes - beside.length - 4;
  return [
    coverScene(deck),
    { kind: 'ticket', activity: source.id },
    {
      kind: 'text',
      title: gives === undefined ? '谁来办' : '参加能得到什么',
      prose: `${gives === undefined ? '' : paragraphOf(gives)}${paragraphOf(`${gives === undefined ? '' : '谁来办：'}${host}`)}`,
    },
    ...cutOff(told, room),
    ...beside,
    {
      kind: 'ending',
      ...(!open && action !== undefined && { title: action }),
      text: '日子、地点和全部说明，都在这一页',
      to: `${source.collection}/${source.id}`,
    },
  ];
}

/** Whether the form can still be filled in on the day the site is built for. */
function isOpen({ data }: SourceEntry<'activities'>, name: string, { campaign }: Surroundings): boolean {
  const { asOf, config, forms } = campaign;
  const form = forms[name];
  if (form === undefined || lifecycleOf(config, asOf) === 'archived') return false;
  if (activityStatus(data, config.period, asOf) === 'ended') return false;
  return [form.deadline, data.deadline].every((end) => end === undefined || asOf <= dayOf(end));
}
