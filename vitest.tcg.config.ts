import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the files: first the two long cycles side by side, of which the green one saves the applied guest; then what
 * starts from it.
 */
const order = ['green', 'red', 'example-syntax', 'canary', 'faults', 'controller', 'never-leaks', 'extras'];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = (file: TestSpecification): number =>
      order.findIndex((name) => file.moduleId.endsWith(`/${name}.tcg.ts`));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

// The suite that really boots guests under emulation. Two lanes side by side: an emulated guest keeps little more than one
// core busy.
export default defineConfig({
  test: {
    include: ['test/harness-tcg/**/*.tcg.ts'],
    // What not every machine can do is asked for by name.
    exclude: process.env['REBOOT_TEST_EXTRAS'] === undefined ? ['**/extras.tcg.ts'] : [],
    globalSetup: 'test/harness-tcg/set-up-suite.ts',
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    maxWorkers: 2,
    sequence: { sequencer: InOrder },
    pool: 'forks',
    env: { NO_COLOR: '1' },
    reporters: ['verbose', ['json', { outputFile: 'out/reboot.json' }]],
  },
});
