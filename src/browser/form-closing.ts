/** Whether a form's last moment is over by the reader's clock; a form of a campaign whose day is pinned has none. */
export function isOver(page: HTMLElement): boolean {
  const { closes } = page.dataset;
  return closes !== undefined && Date.now() >= Date.parse(closes);
}

/** Takes away what can only be filled in or opened before the last moment, and shows what is said after it. */
export function closeIfOver(): void {
  for (const page of document.querySelectorAll<HTMLElement>('[data-closes]')) {
    if (!isOver(page)) continue;
    for (const open of page.querySelectorAll('[data-open]')) open.remove();
    for (const closed of page.querySelectorAll<HTMLElement>('[data-closed]')) closed.hidden = false;
  }
}
