/** Opens what is folded before the page is printed, and folds it again afterwards, as the reader left it. */
const folded: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    details.open = true;
    folded.push(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of folded.splice(0)) details.open = false;
});
