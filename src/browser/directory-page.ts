import { startDirectory } from './directory-finder.ts';
import { findDirectory } from './directory-parts.ts';

const parts = findDirectory();
if (parts) startDirectory(parts);
