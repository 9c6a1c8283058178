import { startFinder } from './search-finder.ts';

const form = document.querySelector<HTMLFormElement>('[data-finder]');
if (form) startFinder(form);
