import { startFinder } from './search-finder.ts';
import { findParts } from './search-parts.ts';

const parts = findParts();
if (parts) startFinder(parts);
