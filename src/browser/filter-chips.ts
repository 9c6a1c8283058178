/** Filter chips of a list page: show the cards that fit what is chosen in every group. */
const everywhere = '地区:*';
const box = document.querySelector<HTMLElement>('[data-chips]');
const groups = [...(box?.querySelectorAll<HTMLElement>('[data-chip-group]') ?? [])];
const cards = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
const chosen = new Map<string, string>();

function fits(card: HTMLElement): boolean {
  const words = (card.dataset['filter'] ?? '').split(' ');
  return [...chosen].every(
    ([group, value]) => words.includes(`${group}:${value}`) || (group === '地区' && words.includes(everywhere)),
  );
}

function show(): void {
  let shown = 0;
  for (const card of cards) {
    const visible = fits(card);
    (card.closest('li') ?? card).hidden = !visible;
    if (visible) shown += 1;
  }
  // A heading without anything under it says nothing.
  for (const section of document.querySelectorAll<HTMLElement>('[data-filter-section]'))
    section.hidden = [...section.querySelectorAll<HTMLElement>('[data-filter]')].every(
      (card) => (card.closest('li') ?? card).hidden,
    );
  for (const group of groups) {
    const value = chosen.get(group.dataset['chipGroup'] ?? '') ?? '';
    for (const chip of group.querySelectorAll<HTMLElement>('[data-chip]')) {
      chip.setAttribute('aria-pressed', String(chip.dataset['chip'] === value));
    }
  }
  const status = box?.querySelector('[data-chips-status]');
  if (status) status.textContent = `现在显示 ${shown} 条`;
  box?.querySelector('[data-chips-none]')?.toggleAttribute('hidden', shown > 0);
}

function choose(group: string, value: string): void {
  if (value === '') chosen.delete(group);
  else chosen.set(group, value);
}

if (box) {
  box.removeAttribute('data-waiting');
  box.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-chip]');
    const group = chip?.closest<HTMLElement>('[data-chip-group]')?.dataset['chipGroup'];
    if (!chip || group === undefined) return;
    choose(group, chip.dataset['chip'] ?? '');
    show();
    // In the address, so that a list can be passed on as it is seen.
    const address = new URLSearchParams([...chosen]).toString();
    history.replaceState(null, '', address === '' ? location.pathname : `#${address}`);
  });
  const known = (group: string, value: string) =>
    groups.some(
      (one) => one.dataset['chipGroup'] === group && one.querySelector(`[data-chip="${CSS.escape(value)}"]`) !== null,
    );
  for (const [group, value] of new URLSearchParams(location.hash.slice(1)))
    if (known(group, value)) choose(group, value);
  if (chosen.size > 0) show();
}

export {};
