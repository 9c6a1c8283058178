import { activityStanding, type ActivityStanding } from '#campaign/standing.ts';
import { paragraphOf } from '../prose-html.ts';
import type { ShownScene } from '../shown-scene.ts';
import type { SourceEntry } from '../source-entry.ts';
import { coverScene } from './cover.ts';
import { cutOff, reachOf } from './cut-off.ts';
import { linksScene } from './links.ts';
import { mostScenes, type Derivation } from './derivation.ts';
import { textScenes } from './passage.ts';

/** An activity: when and where as a ticket, what one gets, how it goes, and the form while it is open. */
export function activityScenes({
  deck,
  source,
  sections,
  around,
}: Derivation<SourceEntry<'activities'>>): ShownScene[] {
  const { gives, host, policies, form, action } = source.data;
  const standing = activityStanding(source.data, around.campaign);
  const open = form !== undefined && standing === 'open' && around.campaign.forms[form] !== undefined;
  const beside: ShownScene[] = [
    ...linksScene('用得上的政策', 'policies', policies, around),
    ...(open ? [{ kind: 'form', form, ...(action !== undefined && { title: action }) } as const] : []),
  ];
  const { scenes: told, leftOut } = textScenes(sections, '说说这件事');
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
      ...endingTitle(standing, form === undefined ? action : undefined),
      text: `${reachOf(told, room, leftOut) === 'whole' ? '' : '这里没说完，'}日子、地点和全部说明，都在这一页`,
      to: `${source.collection}/${source.id}`,
    },
  ];
}

/**
 * What is called for last: the one thing to do where no form came before, nothing that nobody takes any more.
 *
 * @param action what is done without a form
 */
function endingTitle(standing: ActivityStanding, action: string | undefined): { title?: string } {
  if (standing === 'ended') return { title: '看看讲了什么' };
  return standing === 'open' && action !== undefined ? { title: action } : {};
}
