/** What a deck adds to scrolling: where one is, what happens on arrival, keys, sound. Without it everything can be read. */
import './copy-button.ts';
import './large-text.ts';
import './page-address.ts';
import './unfold-for-print.ts';
import './hand-on.ts';
import './deck-arrival.ts';
import './deck-keys.ts';
import './deck-place.ts';
import './deck-sound.ts';
