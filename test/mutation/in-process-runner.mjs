// A test runner for Stryker that loads the tests once and then runs, for each mutant, only the tests that reach it.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTest, tests } from './vitest-in-process.mjs';

const STAND_INS = {
  vitest: new URL('./vitest-in-process.mjs', import.meta.url).href,
  'fast-check': new URL('./fast-check-in-short.mjs', import.meta.url).href,
};

/** One mutant of so many is run. */
const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? 1);

class InProcessRunner {
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const space = strykerSpace();
    await loadTests();
    const results = [];
    for (const one of tests) {
      space.currentTestId = one.id;
      const { failure, timeSpentMs } = await outcomeOf(one);
      this.#times.set(one.id, timeSpentMs);
      results.push({ id: one.id, name: one.id, timeSpentMs, ...statusOf(failure) });
    }
    space.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit }) {
    if (Number(activeMutant.id) % SAMPLE !== 0) return { status: 'error', errorMessage: `not in the sample of 1 in ${SAMPLE}` };
    const space = strykerSpace();
    Object.assign(space, { hitLimit, hitCount: 0, activeMutant: undefined });
    if (mutantActivation === 'static') space.activeMutant = activeMutant.id;
    try {
      await loadTests();
    } catch (error) {
      return { status: 'killed', killedBy: ['loading the tests'], failureMessage: String(error), nrOfTests: 0 };
    }
    space.activeMutant = activeMutant.id;
    const wanted = new Set(testFilter ?? tests.map(({ id }) => id));
    const chosen = tests.filter(({ id }) => wanted.has(id));
    chosen.sort((a, b) => (this.#times.get(a.id) ?? 0) - (this.#times.get(b.id) ?? 0));
    let nrOfTests = 0;
    for (const one of chosen) {
      const { failure, timeSpentMs } = await outcomeOf(one);
      if (!this.#times.has(one.id)) this.#times.set(one.id, timeSpentMs);
      nrOfTests++;
      if (space.hitCount > space.hitLimit) return { status: 'timeout', reason: `reached more than ${hitLimit} times` };
      if (failure !== undefined) return { status: 'killed', killedBy: [one.id], failureMessage: failure, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

async function outcomeOf(one) {
  const start = performance.now();
  try {
    await runTest(one);
    return { failure: undefined, timeSpentMs: performance.now() - start };
  } catch (error) {
    return { failure: String(error?.message ?? error), timeSpentMs: performance.now() - start };
  }
}

// The numbers are Stryker's: 0 is a test that passed, 1 one that failed.
function statusOf(failure) {
  return failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure };
}

let loading;

function loadTests() {
  loading ??= (async () => {
    registerHooks({
      resolve: (name, context, next) => {
        const url = context.parentURL === STAND_INS[name] ? undefined : STAND_INS[name];
        return url === undefined ? next(name, context) : { url, shortCircuit: true };
      },
    });
    await import(pathToFileURL(resolve('test/set-up.ts')).href);
    for (const file of globSync(process.env.MUTATION_TESTS.trim().split(/\s+/)).sort()) {
      const first = tests.length;
      await import(pathToFileURL(resolve(file)).href);
      tests.slice(first).forEach((one, index) => {
        one.id = `${file} > ${one.name} #${index + 1}`;
      });
    }
  })();
  return loading;
}

function strykerSpace() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
