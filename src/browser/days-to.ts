import { chinaToday } from './china-day.ts';

/**
 * Brings the day counts of a page up to the reader's day in China. A box may say what takes the place of its count on
 * the day itself (`data-on-day`) and afterwards (`data-after`); without that it goes away when the day has passed.
 */
const dayLength = 86_400_000;
const today = chinaToday();

for (const element of document.querySelectorAll<HTMLElement>('[data-days-to]')) {
  const days = Math.round((Date.parse(element.dataset['daysTo'] ?? '') - Date.parse(today)) / dayLength);
  const box = element.closest<HTMLElement>('[data-days-box]');
  const said = days < 0 ? box?.dataset['after'] : days === 0 ? box?.dataset['onDay'] : undefined;
  if (box && said !== undefined) box.textContent = said;
  else if (days >= 0) element.textContent = String(days);
  else box?.setAttribute('hidden', '');
}
