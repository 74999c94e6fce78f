import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});

/** Fewer repetitions, and shorter ones where they take minutes. */
export const QUICK = values.quick;

/** The groups of cases that were asked for: none means all. */
export const ASKED_GROUPS = positionals;
