// Stands in for fast-check while mutants run: the same properties over fewer cases, for there are thousands of mutants.
import fc from 'fast-check';

export * from 'fast-check';

const MOST_RUNS = 40;

export function assert(property, parameters = {}) {
  return fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? 100, MOST_RUNS), endOnFailure: true });
}

export default { ...fc, assert };
