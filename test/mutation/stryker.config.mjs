// The mutants of one folder of src, held to the tests named in MUTATION_TESTS; scripts/mutate.sh sets both.
const folder = process.env.MUTATION_FOLDER;
const name = process.env.MUTATION_NAME ?? folder.replaceAll('/', '-');

export default {
  plugins: [new URL('./in-process-runner.mjs', import.meta.url).href],
  testRunner: 'in-process',
  mutate: (process.env.MUTATION_FILES ?? `${folder}/**/*.ts`).split(','),
  coverageAnalysis: 'perTest',
  // What runs once, when a module loads, needs a new process for each mutant: all of them together take hours.
  ignoreStatic: process.env.MUTATION_STATIC !== 'yes',
  concurrency: 1,
  timeoutMS: 20_000,
  disableTypeChecks: false,
  ignorePatterns: ['.cache', 'dist', 'out', 'coverage', '*.log'],
  tempDirName: `.cache/stryker/sandbox-${name}`,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
};
