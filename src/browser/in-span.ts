import { chinaToday } from './china-day.ts';

/**
 * Brings what has its days (`data-span="2019-01-21/2019-03-01"`, either end may be missing) up to the reader's day in
 * China: shows the words for before, during and after, and puts it on the shelf of its kind where there are shelves.
 */
const today = chinaToday();

function stateOf(span: string): 'before' | 'running' | 'ended' {
  const [start = '', end = ''] = span.split('/');
  if (start !== '' && today < start) return 'before';
  return end !== '' && today > end ? 'ended' : 'running';
}

for (const box of document.querySelectorAll<HTMLElement>('[data-span]')) {
  const now = stateOf(box.dataset['span'] ?? '');
  if (box.dataset['now'] === now) continue;
  box.dataset['now'] = now;
  for (const part of box.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !(part.dataset['when'] ?? '').split(' ').includes(now);
  const item = box.closest('li');
  if (item) document.querySelector(`[data-shelf="${now}"]`)?.append(item);
}
for (const shelf of document.querySelectorAll<HTMLElement>('[data-shelf]'))
  shelf.closest<HTMLElement>('[data-filter-section]')?.toggleAttribute(
    'hidden',
    [...shelf.children].every((item) => (item as HTMLElement).hidden),
  );
