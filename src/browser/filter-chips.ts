/** Filter chips of a list page: show the cards that carry the chosen word. */
const box = document.querySelector<HTMLElement>('[data-chips]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-filter]')];

function choose(word: string): void {
  let shown = 0;
  for (const card of cards) {
    const fits = word === '' || (card.dataset['filter'] ?? '').split(' ').includes(word);
    (card.closest('li') ?? card).hidden = !fits;
    if (fits) shown += 1;
  }
  for (const chip of box?.querySelectorAll<HTMLButtonElement>('[data-chip]') ?? []) {
    chip.setAttribute('aria-pressed', String(chip.dataset['chip'] === word));
  }
  const status = box?.querySelector('[data-chips-status]');
  if (status) status.textContent = `现在显示 ${shown} 条`;
  history.replaceState(null, '', word === '' ? location.pathname : `#${encodeURIComponent(word)}`);
}

if (box) {
  box.hidden = false;
  box.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-chip]');
    if (chip) choose(chip.dataset['chip'] ?? '');
  });
  const asked = decodeURIComponent(location.hash.slice(1));
  if (asked !== '' && box.querySelector(`[data-chip="${CSS.escape(asked)}"]`)) choose(asked);
}
