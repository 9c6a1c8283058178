import { closeIfOver } from './form-closing.ts';

closeIfOver();
