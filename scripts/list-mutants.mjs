// Writes what the last runs of scripts/mutate.sh came to: the figures into docs/reliability.md, between its marks, and
// the mutants that no test noticed into docs/mutants.md, sorted by their shape.
// Usage: node scripts/list-mutants.mjs
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSection } from '../bench/write-section.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = `${root}.cache/mutation`;
const FOLDERS = ['src/rules', 'src/diff', 'src/report', 'src/fix'];

/** Why most mutants of a shape live, the first shape that fits; `was` is the code, `is` what it was changed to. */
const KINDS = [
  {
    title: 'A fallback that the types ask for, and that a checked contract never needs',
    reason: 'the name that is looked up has been checked when the contract was read, so that nothing else can happen',
    fits: ({ was, is, mutator }) =>
      /^(?:\[\]|''|"")$/.test(was) ||
      mutator === 'OptionalChaining' ||
      (was.endsWith('=== undefined') && is === 'false') ||
      (was.endsWith('!== undefined') && is === 'true'),
  },
  {
    title: 'A shorter way for what comes out the same',
    reason: 'the long way gives the same answer, later; or the value is only ever written and read as one of two',
    fits: ({ was, is, mutator }) =>
      mutator === 'ConditionalExpression' && (is === 'true' || is === 'false') && !/[<>]/.test(was),
  },
  {
    title: 'A limit of what is told or looked at',
    reason: 'one more or less of it, or all of it, is told or looked at',
    fits: ({ was, is, mutator }) =>
      /\.slice\(|MOST_|length [<>]/.test(was) || (mutator === 'EqualityOperator' && /[<>]/.test(was + is)),
  },
  {
    title: 'An order among equals, or one that a later sort makes again',
    reason: 'findings, hints and edits are sorted when they are told',
    fits: ({ was }) => /\.sort\(|\.reverse\(|\[a\]|[ab]\.\w+ [<>]|a < b/.test(was),
  },
  {
    title: 'Patterns and blanks',
    reason: 'the texts that tell the two apart are refused before, or trimmed after',
    fits: ({ was, mutator }) => mutator === 'Regex' || /\.trim(Start|End)?\(\)/.test(was),
  },
  { title: 'Others', reason: 'not worth a test of their own, or not yet found by one', fits: () => true },
];

const alive = new Map(KINDS.map(({ title }) => [title, []]));
const files = newestByFile();
const rows = FOLDERS.flatMap((folder) => {
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`)).sort(([a], [b]) => (a < b ? -1 : 1));
  return own.length === 0 ? [] : [countFolder(folder, own)];
});

const table = [
  '| Folder | Mutants | Killed | Survived | Reached by no test | Score | Not run |',
  '|---|---:|---:|---:|---:|---:|---:|',
  ...rows,
].join('\n');
writeSection(`${root}docs/reliability.md`, 'mutants', table);
const sections = KINDS.filter(({ title }) => alive.get(title).length > 0).map(
  ({ title, reason }) =>
    `## ${title}\n\n${alive.get(title).length} mutants: ${reason}.\n\n${alive.get(title).join('\n')}\n`,
);
writeFileSync(
  `${root}docs/mutants.md`,
  `# Mutants that live\n\nSorted by their shape, not looked at one by one; the reason is that of most of a shape. What \`scripts/mutate.sh\` changed and the tests it runs did not notice, as \`line: code → what it was changed to\`; in brackets\nwhere none of those tests comes by. Written by \`node scripts/list-mutants.mjs\`; [reliability.md](reliability.md) has the figures.\n\n${sections.join('\n')}`,
);
console.log(table);

/** What the newest run of each file came to: a folder may be run in parts. */
function newestByFile() {
  const reports = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const ages = new Map(reports.map((name) => [name, statSync(join(FOLDER, name)).mtimeMs]));
  reports.sort((a, b) => ages.get(a) - ages.get(b));
  return new Map(reports.flatMap((name) => Object.entries(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')).files)));
}

function countFolder(folder, own) {
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, Ignored: 0, RuntimeError: 0 };
  for (const [path, { source, mutants }] of own) {
    for (const mutant of sampled(mutants)) {
      counts[mutant.status] = (counts[mutant.status] ?? 0) + 1;
      if (mutant.status === 'Survived' || mutant.status === 'NoCoverage') note(path, source, mutant);
    }
  }
  const killed = counts.Killed + counts.Timeout;
  const run = killed + counts.Survived + counts.NoCoverage;
  const part = Math.max(...own.map(([, { mutants }]) => partOf(mutants)));
  const figures = [
    run,
    killed,
    counts.Survived,
    counts.NoCoverage,
    `${((100 * killed) / run).toFixed(1)} %`,
    counts.Ignored + counts.RuntimeError,
  ];
  return `| ${[part === 1 ? folder : `${folder}, 1 in ${part}`, ...figures].join(' | ')} |`;
}

/** The mutants of a file; where only some were run, those that no test comes by are counted for the same part of them. */
function sampled(mutants) {
  const part = partOf(mutants);
  const isIn = ({ id }) => Number(id) % part === 0;
  return mutants.map((one) => (one.status === 'NoCoverage' && !isIn(one) ? { ...one, status: 'RuntimeError' } : one));
}

/** One mutant of so many was run. */
function partOf(mutants) {
  const said = mutants.map(({ statusReason = '' }) => /sample of 1 in (\d+)/.exec(statusReason)?.[1]);
  return Number(said.find((one) => one !== undefined) ?? 1);
}

function note(path, source, { location: { start, end }, mutatorName: mutator, replacement: is = '', status }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const was = lines.join('\n');
  const kind = KINDS.find(({ fits }) => fits({ was, is, mutator }));
  const line = `${path}:${start.line}`;
  const text = `${line}: \`${shorten(was)}\` → \`${shorten(is)}\``;
  alive.get(kind.title).push(status === 'NoCoverage' ? `- (${text})` : `- ${text}`);
}

/** One line of at most 60 characters, without what would end a code span. */
function shorten(code) {
  const line = code.replace(/\s+/g, ' ').replaceAll('`', '´');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
