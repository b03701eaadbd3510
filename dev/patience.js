import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Loaded before what reads much and repeats little (`lint`, `build`, `unit`): there node 20 spends longer on making code
 * faster than the faster code saves. Later ones know no such setting.
 */
if (versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
