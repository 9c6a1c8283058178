/** Brings the day counts of a page up to the reader's day in China. */
const dayLength = 86_400_000;
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

for (const element of document.querySelectorAll<HTMLElement>('[data-days-to]')) {
  const days = Math.round((Date.parse(element.dataset['daysTo'] ?? '') - Date.parse(today)) / dayLength);
  if (days >= 0) element.textContent = String(days);
  else element.closest('[data-days-box]')?.setAttribute('hidden', '');
}
