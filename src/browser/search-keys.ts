/** `/` goes to the field, arrows walk through the answers, Esc clears. */
export function followKeys(input: HTMLInputElement, hits: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const active = document.activeElement;
    const typing = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      input.focus();
      return;
    }
    const links = [...hits.querySelectorAll<HTMLAnchorElement>('a')];
    const here = active === input ? -1 : links.indexOf(active as HTMLAnchorElement);
    if (active !== input && here === -1) return;
    if (event.key === 'Escape') {
      clear();
      input.focus();
    } else if (event.key === 'ArrowDown' && links.length > 0) {
      event.preventDefault();
      links[Math.min(here + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && here >= 0) {
      event.preventDefault();
      (here === 0 ? input : links[here - 1])?.focus();
    }
  });
}
