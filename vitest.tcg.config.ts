import { defineConfig } from 'vitest/config';

// The suite that really boots guests under emulation: one at a time, and slow.
export default defineConfig({
  test: {
    include: ['test/harness-tcg/**/*.tcg.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
    pool: 'forks',
    env: { NO_COLOR: '1' },
  },
});
