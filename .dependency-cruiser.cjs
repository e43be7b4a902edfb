/** Data flows one way: read → parse → select → diff → evaluate → report → format → publish. */
const layer = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or are missing a third that both need.',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    layer(
      'sources-know-nothing',
      '^src/source',
      '^src/(?!source|contract/did-you-mean)',
      'A format turns text into a tree. It knows neither contracts nor rules nor files.',
    ),
    layer(
      'selection-knows-no-rules',
      '^src/select',
      '^src/(rules|report|diff|formatters|fix|adapters|action|cli|danger|harness|read|check)',
      'Selecting entries answers "what is there?". Whether that is right is asked by rules.',
    ),
    layer(
      'rules-are-pure',
      '^src/rules',
      '^src/(adapters|formatters|action|cli|danger|harness|read|check|diff/(?!change))|^node:(?!net$|util$)|^(fs|path|child_process)$',
      'A rule looks at one world and yields violations. It reads nothing, writes nothing and knows no format.',
    ),
    layer(
      'reports-know-no-formats',
      '^src/report',
      '^src/(adapters|formatters|action|cli|danger|harness|read|check)',
      'A report is data. How it looks is decided by formatters, where it goes by the shells.',
    ),
    layer(
      'formatters-see-reports-only',
      '^src/formatters',
      '^src/(adapters|rules|select|contract|read|check|diff/(?!change)|action|cli|danger|harness|fix)',
      'A formatter turns a report into text. If it needs more, the report lacks something.',
    ),
    layer(
      'ports-are-promises',
      '^src/ports',
      '^src/(?!ports|source|report)',
      'A port is an interface. It cannot know who implements or uses it.',
    ),
    layer(
      'adapters-know-no-rules',
      '^src/adapters',
      '^src/(rules|select|formatters|read|check|action|cli|danger|harness|fix|diff)',
      'An adapter brings the world to a port. It has no opinion about what it carries.',
    ),
    layer(
      'the-pipeline-has-no-hands',
      '^src/(check|read|diff|fix)',
      '^src/(adapters|formatters|action|cli|danger|harness)',
      'The pipeline takes ports as arguments, so that tests can hand it a world of their own.',
    ),
    layer(
      'the-harness-stands-alone',
      '^src/harness',
      '^src/(rules|select|contract(?!/did-you-mean)|read|check|action|cli|danger|fix|diff)',
      'The reboot test shares adapters and report words with the gate, nothing else.',
    ),
    {
      name: 'actions-toolkit-in-the-action-only',
      severity: 'error',
      comment: 'Only the Action runs on a runner; everything else must run on a laptop.',
      from: { path: '^src/(?!action|danger|adapters/github)' },
      to: { path: 'node_modules/(@actions|danger)' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module nobody imports is dead code or is missing its line in an explicit list.',
      from: { orphan: true, path: '^src', pathNot: ['\\.d\\.ts$', 'index\\.ts$', 'main\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
    exclude: { path: 'generated/' },
  },
};
