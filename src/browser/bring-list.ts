/** Counts what is still to be packed. The ticks are kept in the page's memory alone. */
for (const list of document.querySelectorAll<HTMLElement>('[data-bring]')) {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const status = list.parentElement?.querySelector<HTMLElement>('[data-bring-left]');
  // Browsers may bring ticks back after a reload.
  for (const box of boxes) box.checked = false;
  list.addEventListener('change', () => {
    const left = boxes.filter(({ checked }) => !checked).length;
    if (status) status.textContent = left === 0 ? '带齐了，出门吧。' : `还差 ${left} 样`;
  });
}
