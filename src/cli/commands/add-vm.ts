import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../../check.ts';
import { addToRoster } from '../../fix/new-entry.ts';
import { rosterOf } from '../../fix/roster.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { fieldsOf } from '../../select/template.ts';
import type { World } from '../../select/world.ts';
import { isScalar } from '../../source/tree.ts';
import { CHANGE_OPTIONS, finishChange } from '../finish-change.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

/** Fields that have a flag of their own; others are given with --set. */
const FLAGS = [
  'id',
  'hostname',
  'kind',
  'site',
  'proxmox_host',
  'status',
  'role',
  'owner',
  'os',
  'lan_ip',
  'tailscale_ip',
  'ssh_user',
  'ssh_target',
  'description',
];

const TEXT = { type: 'string' } as const;

const OPTIONS = {
  ...CHANGE_OPTIONS,
  set: { type: 'string', multiple: true },
  input: TEXT,
  ...Object.fromEntries(FLAGS.map((field) => [field.replaceAll('_', '-'), TEXT])),
} as const;

/** Adds a machine to the roster and to every file that must know it. */
export async function addVmCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('add-vm', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('add-vm'));
    return 0;
  }
  const flags: Readonly<Record<string, unknown>> = values;
  const given = new Map<string, string>(values.input === undefined ? [] : readInput(values.input, terminal));
  for (const field of FLAGS) {
    const value = flags[field.replaceAll('_', '-')];
    if (typeof value === 'string') given.set(field, value);
  }
  for (const text of values.set ?? []) given.set(...fieldAndValue(text));
  await using open = await openRequest(oneFolder('add-vm', positionals), values.contract, terminal, values.root);
  const { world, report } = await check(open.request);
  if (values.json !== true && terminal.ask !== undefined && !given.has('hostname'))
    await askForFields(world, values.collection, given, terminal);
  const { collection } = values;
  const outcome = await addToRoster(open.request, { values: given, ...(collection !== undefined && { collection }) });
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const manners = {
    yes: values.yes ?? false,
    json: values.json ?? false,
    headline: `${outcome.label} is added`,
    notes: [],
  };
  return finishChange(open.folders, outcome, known, manners, terminal);
}

function readInput(path: string, terminal: Terminal): [string, string][] {
  try {
    const data: unknown = JSON.parse(readFileSync(path === '-' ? 0 : resolve(terminal.cwd, path), 'utf8'));
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('it holds no JSON object');
    return Object.entries(data).flatMap(([field, value]: [string, unknown]) =>
      isScalar(value) && value !== null ? [[field, String(value)] satisfies [string, string]] : [],
    );
  } catch (error) {
    throw new ConfigurationError(`the values cannot be read from ${path}`, {
      hint: error instanceof Error ? error.message : String(error),
    });
  }
}

function fieldAndValue(text: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals < 1)
    throw new ConfigurationError(`"--set ${text}" sets nothing`, { hint: 'write it like --set role=mail' });
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/** Asks for each field of the scaffold; an empty answer leaves it to what can be worked out. */
async function askForFields(
  world: World,
  collection: string | undefined,
  given: Map<string, string>,
  { ask, error }: Terminal,
): Promise<void> {
  const { scaffold } = rosterOf(world, collection).clause;
  if (scaffold === undefined || ask === undefined) return;
  error('Leave a field empty to have it worked out (number, address, default) or written as TODO.\n');
  for (const field of new Set(fieldsOf(world.template(scaffold)))) {
    if (given.has(field) || field === 'today') continue;
    const answer = (await ask(`${field}: `)).trim();
    if (answer !== '') given.set(field, answer);
  }
}
