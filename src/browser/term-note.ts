/**
 * Shows the meaning of a word beside it: while the pointer is over it or the focus on it, and on the first tap; the next
 * tap leads to the glossary. As WCAG 2.2 SC 1.4.13 asks, the note can be hovered, stays, and goes away with Escape.
 */
const note = document.createElement('span');
note.className = 'term-note';
note.id = 'term-note';
note.setAttribute('role', 'tooltip');
note.hidden = true;

let shown: HTMLElement | undefined;
let leaving = 0;

function show(term: HTMLElement): void {
  clearTimeout(leaving);
  if (shown === term) return;
  hide();
  shown = term;
  note.textContent = term.dataset['term'] ?? '';
  note.hidden = false;
  term.setAttribute('aria-describedby', note.id);
  document.body.append(note);
  const box = term.getBoundingClientRect();
  const width = Math.min(320, document.documentElement.clientWidth - 32);
  const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - width - 16));
  note.style.setProperty('width', `${width}px`);
  note.style.setProperty('left', `${left + scrollX}px`);
  note.style.setProperty('top', `${box.bottom + scrollY + 6}px`);
}

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  note.hidden = true;
}

const leave = () => {
  leaving = window.setTimeout(hide, 200);
};
note.addEventListener('pointerenter', () => clearTimeout(leaving));
note.addEventListener('pointerleave', leave);

for (const term of document.querySelectorAll<HTMLElement>('[data-term]')) {
  term.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') show(term);
  });
  term.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') leave();
  });
  let tapped = false;
  term.addEventListener('pointerdown', (event) => {
    tapped = event.pointerType !== 'mouse' && shown !== term;
  });
  term.addEventListener('focus', () => show(term));
  term.addEventListener('blur', leave);
  term.addEventListener('click', (event) => {
    if (!tapped) return;
    tapped = false;
    event.preventDefault();
    show(term);
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
document.addEventListener('pointerdown', (event) => {
  if (shown && event.target instanceof Node && !shown.contains(event.target) && !note.contains(event.target)) hide();
});
