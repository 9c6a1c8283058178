import type { SearchFilters } from '#search/client.ts';

type Counts = Record<string, Record<string, number>>;

/** The order readers think in; places stay last, since they are many. */
const order = ['类型', '对象', '话题', '地区'];
const shown = 12;

/** Chips for every value of every filter, most frequent first. */
export function drawFilters(
  box: HTMLElement,
  counts: Counts,
  chosen: SearchFilters,
  change: (filters: SearchFilters) => void,
): void {
  const current: SearchFilters = structuredClone(chosen);
  const groups = order.flatMap((name) => {
    const values = Object.entries(counts[name] ?? {}).sort((a, b) => b[1] - a[1]);
    return values.length > 1 ? [group(name, values.slice(0, shown))] : [];
  });
  box.querySelector('div')?.replaceChildren(...groups);
  box.hidden = groups.length === 0;
  if (Object.values(chosen).some((values) => values.length > 0)) box.setAttribute('open', '');

  function group(name: string, values: [string, number][]): HTMLElement {
    const field = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = name;
    field.append(legend, ...values.map(([value, count]) => chip(name, value, count)));
    return field;
  }

  function chip(name: string, value: string, count: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = `${value} ${count}`;
    button.setAttribute('aria-pressed', String(current[name]?.includes(value) ?? false));
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(on));
      const others = (current[name] ?? []).filter((other) => other !== value);
      current[name] = on ? [...others, value] : others;
      change(structuredClone(current));
    });
    return button;
  }
}
