import { chinaToday } from './china-day.ts';

/** Shows and takes away what stands on a page during some days only, by the reader's day in China. */
const day = chinaToday();

for (const element of document.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
  const { from, until } = element.dataset;
  if (until !== undefined && day > until) element.remove();
  else element.hidden = from !== undefined && day < from;
}
