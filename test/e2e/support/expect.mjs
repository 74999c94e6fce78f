import assert from 'node:assert/strict';

/** No reader is ever to see the machine behind the words. */
export function assertReadable(text) {
  assert.notEqual(text, '', 'there is nothing to read');
  assert.doesNotMatch(text, /undefined|null|NaN|Invalid|\[object|Error\b|\bat .*:\d+:\d+/);
}

/** Exactly one warning was given, and it says everything that is asked for. */
export function assertOneWarning(visit, ...patterns) {
  assert.equal(visit.warnings.length, 1, `one warning, not: ${visit.warnings.join('\n') || 'none'}`);
  for (const pattern of patterns) assert.match(visit.warnings[0], pattern);
}

/** Nothing went wrong, in anyone's opinion. */
export function assertQuiet(visit) {
  assert.deepEqual(visit.complaints, []);
  assert.deepEqual(visit.pageErrors, []);
}
