import fc from 'fast-check';
import { LONG_DEFAULT_RUNS } from './campaign';

// Loaded by jest before each file of a long run (jest.config.cjs), and by no other run: loading fast-check takes time.
fc.configureGlobal({ numRuns: LONG_DEFAULT_RUNS });
