import fc from 'fast-check';
import { seedVariable } from '../../src/cli/test-steps.ts';

/**
 * Setup of Vitest. Property tests make up the same values in every run: a change is judged by what it changes, not by
 * luck. `npm test -- unit --seed N` looks at others; what it finds becomes a case of its own.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env[seedVariable] ?? 20_190_204) });
