import { closeIfOver } from './form-closing.ts';

/**
 * The page of a form that is filled in at a platform. The platform's page is opened inside this one only when a reader
 * asks for it, having read whom the browser will contact.
 */
closeIfOver();

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-embed]')) {
  const box = button.closest<HTMLElement>('[data-embed-box]');
  if (box) box.hidden = false;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.className = 'embedded';
    frame.title = button.dataset['title'] ?? '';
    // It needs its own script and storage to work; it may not lead this page away.
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin');
    frame.referrerPolicy = 'no-referrer';
    frame.src = button.dataset['embed'] ?? '';
    box?.replaceChildren(frame);
    frame.focus();
  });
}
