import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The order of the files: what is quick first, then the cycle that saves the applied guest from which the rest starts. */
const order = ['example-syntax', 'canary', 'red-green', 'faults', 'never-leaks'];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = (file: TestSpecification): number =>
      order.findIndex((name) => file.moduleId.endsWith(`/${name}.tcg.ts`));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

// The suite that really boots guests under emulation: one at a time, and slow.
export default defineConfig({
  test: {
    include: ['test/harness-tcg/**/*.tcg.ts'],
    globalSetup: 'test/harness-tcg/set-up-suite.ts',
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
    sequence: { sequencer: InOrder },
    pool: 'forks',
    env: { NO_COLOR: '1' },
    reporters: ['verbose', ['json', { outputFile: 'out/reboot.json' }]],
  },
});
