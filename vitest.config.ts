import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['test/set-up.ts'],
    env: { NO_COLOR: '1' },
    reporters: ['default', ['json', { outputFile: 'out/unit.json' }]],
  },
});
