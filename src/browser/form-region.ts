/**
 * A long list of places becomes two short ones, first the group (a city), then the place in it. The list itself stays
 * what is sent.
 */
const longList = 20;

export function splitRegions(form: HTMLFormElement): void {
  for (const places of form.querySelectorAll<HTMLSelectElement>('select[data-places]')) {
    const groups = [...places.querySelectorAll('optgroup')];
    const [none] = places.options;
    if (groups.length < 2 || places.options.length < longList || !none) continue;
    const cities = document.createElement('select');
    cities.className = 'write write-choice places-first';
    const { places: label = '', first = '', then = '' } = places.dataset;
    cities.setAttribute('aria-label', `${label}：${first}`);
    cities.append(new Option(first, ''), ...groups.map((group, index) => new Option(group.label, String(index))));
    places.before(cities);

    const narrow = () => {
      const group = groups[Number(cities.value)];
      places.replaceChildren(none, ...(cities.value !== '' && group ? [group] : []));
      none.textContent = cities.value === '' ? then : '请选择';
    };
    // A browser that comes back to the page has put in again what was chosen.
    const chosen = groups.findIndex((group) => group.contains(places.selectedOptions[0] ?? null));
    cities.value = chosen < 0 ? '' : String(chosen);
    narrow();
    cities.addEventListener('change', () => {
      narrow();
      places.value = groups[Number(cities.value)]?.children.length === 1 ? (places.options[1]?.value ?? '') : '';
      places.dispatchEvent(new Event('change', { bubbles: true }));
    });
    form.addEventListener('reset', () => {
      cities.value = '';
      narrow();
    });
  }
}
