// Stands in for vitest while mutants run: the same words and the same matchers, in this process, once loaded.
// A worker of vitest loads every module again for each mutant, which takes fifty times as long as the tests.
import { chai, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = chai.expect;
expect.extend(expect, customMatchers);
/** Every test that has been declared, in the order of declaration. */
export const tests = [];

const suite = { names: [], hooks: { before: [], after: [] } };
let current = suite;

export function describe(name, declare) {
  const outer = current;
  current = { names: [...outer.names, name], hooks: { before: [...outer.hooks.before], after: [...outer.hooks.after] } };
  declare();
  current = outer;
}

export function test(name, ...rest) {
  const body = rest.find((one) => typeof one === 'function');
  tests.push({ name: [...current.names, name].join(' > '), body, hooks: current.hooks });
}

describe.each = each(describe);
test.each = each(test);
export const it = test;

export const beforeEach = (hook) => current.hooks.before.push(hook);
export const afterEach = (hook) => current.hooks.after.push(hook);
export const beforeAll = (hook) => {
  let done;
  current.hooks.before.push(() => (done ??= Promise.resolve(hook())));
};
export const afterAll = () => undefined;

/** Runs one test; rejects where it fails. */
export async function runTest({ body, hooks }) {
  try {
    for (const hook of hooks.before) await hook();
    await body();
  } finally {
    for (const hook of hooks.after) await hook();
  }
}

function each(declare) {
  return (cases) =>
    (name, body) =>
      cases.forEach((given, index) => {
        const values = Array.isArray(given) ? given : [given];
        declare(`${name} (${index + 1})`, () => body(...values));
      });
}
