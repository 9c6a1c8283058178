/** What every page adds, in one file: four small ones would cost more than they are. */
import './large-text.ts';
import './page-address.ts';
import './copy-button.ts';
import './unfold-for-print.ts';
import './hand-on.ts';
