// Writes what the last runs of scripts/mutate.sh came to: the figures into docs/reliability.md, between its marks, and
// the mutants that no test noticed into docs/mutants.md, by the reason that test/mutation/reasons.mjs has for them.
// Usage: node scripts/list-mutants.mjs
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSection } from '../bench/write-section.mjs';
import { reasonFor } from '../test/mutation/reasons.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = `${root}.cache/mutation`;
const FOLDERS = ['src/rules', 'src/diff', 'src/report', 'src/fix'];

const OPEN = 'Open: a test could tell these, and none does yet';

/** The mutants of each reason, in the order in which reasons are met. */
const alive = new Map();
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
const groups = [...alive].sort(
  ([a, own], [b, other]) => Number(a === OPEN) - Number(b === OPEN) || other.length - own.length,
);
const count = (reason) => alive.get(reason)?.length ?? 0;
const all = groups.reduce((sum, [, lines]) => sum + lines.length, 0);
const sections = groups.map(([reason, lines]) => `## ${reason}\n\n${lines.length} mutants.\n\n${lines.join('\n')}\n`);
writeFileSync(
  `${root}docs/mutants.md`,
  `# Mutants that live\n\n${[
    'What `scripts/mutate.sh` changed and the tests it runs did not notice, as `line: code → what it was changed to`; in brackets',
    `where none of those tests comes by. Of ${all}, ${all - count(OPEN)} live for a reason that is known, ${count(OPEN)} are open. What the types allow and what may be`,
    'absent is recognised by its form, which was looked at in many places and not in each; the other reasons are given by place.',
    'The reasons are in `test/mutation/reasons.mjs`, the figures in [reliability.md](reliability.md).',
  ].join('\n')}\n\n## Measure again\n\n${[
    '`scripts/mutate.sh` runs all four folders (about 15 minutes on two cores), `scripts/mutate.sh src/diff` one of them;',
    '`MUTATION_FILES=src/fix/brackets.ts MUTATION_NAME=brackets MUTATION_ONLY=test/fix/edits.test.ts scripts/mutate.sh src/fix` one file,',
    'held to one test. `node scripts/list-mutants.mjs` writes this page from the newest run of each file.',
  ].join('\n')}\n\n### Score by file\n\n${byFile()}\n\n${sections.join('\n')}`,
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
  const [before, behind] = aroundOf(source, start, end);
  const reason = reasonFor({ path, was, is, mutator, before, behind }) ?? OPEN;
  const text = `${path}:${start.line}: \`${shorten(was)}\` → \`${shorten(is)}\``;
  if (!alive.has(reason)) alive.set(reason, []);
  alive.get(reason).push(status === 'NoCoverage' ? `- (${text})` : `- ${text}`);
}

/** What stands right before and behind a place, as far as reasons ask for it. */
function aroundOf(source, start, end) {
  const lines = source.split('\n');
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
  const [from, to] = [offset(start), offset(end)];
  return [source.slice(Math.max(0, from - 60), from), source.slice(to, to + 60)];
}

/** The worst files first, those of less than 95 %. */
function byFile() {
  const rows = [...files].flatMap(([path, { mutants }]) => {
    const is = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
    const [killed, lives] = [is('Killed', 'Timeout'), is('Survived', 'NoCoverage')];
    const score = (100 * killed) / (killed + lives);
    return killed + lives === 0 || score >= 95
      ? []
      : [[score, `| ${path} | ${killed + lives} | ${score.toFixed(1)} % |`]];
  });
  rows.sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1));
  return [
    'Files of 95 % and more are left out.',
    '',
    '| File | Mutants | Score |',
    '|---|---:|---:|',
    ...rows.map(([, row]) => row),
  ].join('\n');
}

/** One line of at most 60 characters, without what would end a code span. */
function shorten(code) {
  const line = code.replace(/\s+/g, ' ').replaceAll('`', '´');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
