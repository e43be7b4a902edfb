import { identitiesOf, type ProposedJoin } from './find-joins.ts';
import { type Row, type Table, textIn } from './table.ts';

/** A starting contract as a Markdown document, with what speaks for each clause as a comment. */
export function writeContract(roster: Table, joins: readonly ProposedJoin[]): string {
  const names = namesFor([roster, ...joins.map(({ table }) => table)]);
  const nameOf = (table: Table) => names.get(table) ?? 'entries';
  const lines = [
    '# VM creation contract',
    '',
    'A first proposal, made from what this repository already does. Read each comment, delete what is chance, and say in prose',
    'why the rest must hold.',
    '',
    '```yaml vm-contract',
    'collections:',
    ...collectionOf(nameOf(roster), roster, [
      'The roster: its entries are known in more files than those of any other list.',
    ]),
    ...joins.flatMap(({ table }) => collectionOf(nameOf(table), table, [])),
    '',
    'checklist:',
    ...joins.flatMap((join, index) => [
      ...(index === 0 ? [] : ['']),
      ...itemOf(nameOf(roster), roster, nameOf(join.table), join),
    ]),
    '```',
    '',
  ];
  return lines.join('\n');
}

function collectionOf(name: string, table: Table, comments: readonly string[]): string[] {
  const key = keyOf(table);
  const label = name === 'vms' ? labelOf(table) : undefined;
  return [
    ...comments.map((comment) => `  # ${comment}`),
    `  ${name}:`,
    `    file: ${scalar(table.file)}`,
    ...(table.entries === undefined ? [] : [`    entries: ${scalar(table.entries)}`]),
    ...(table.heading === undefined ? [] : [`    heading: ${scalar(table.heading)}`]),
    `    key: ${scalar(key)}`,
    ...(label === undefined ? [] : [`    label: ${scalar(label)}`]),
  ];
}

function itemOf(roster: string, table: Table, name: string, join: ProposedJoin): string[] {
  const { match, where, asked, found, equal } = join;
  const missing = asked.filter((row) => !found.includes(row)).map((row) => calledIn(table, row));
  const condition =
    where === undefined ? undefined : `{ ${scalar(where.field)}: [${where.values.map(scalar).join(', ')}] }`;
  return [
    `  # ${found.length} of ${asked.length} are here${missing.length === 0 ? '.' : `; not: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ', …' : ''}.`}`,
    ...equal.map((one) => `  # "${one.field}" and "${one.own}" agree in ${one.agree} of ${one.of}.`),
    `  - id: ${name.replaceAll('_', '-')}`,
    `    each: ${roster}`,
    ...(condition === undefined ? [] : [`    where: ${condition}`]),
    `    in: ${name}`,
    `    match: { ${scalar(match[0])}: ${scalar(match[1])} }`,
    ...(equal.length === 0
      ? []
      : [`    equal: { ${equal.map((one) => `${scalar(one.field)}: ${scalar(`{${one.own}}`)}`).join(', ')} }`]),
    '    severity: warning',
  ];
}

function calledIn(table: Table, row: Row): string {
  const called = ['hostname', 'name', keyOf(table)].flatMap((field) => textIn(row, field) ?? []);
  return (called[0] ?? 'an entry without a name').replace(/[\r\n]/g, ' ');
}

/** The best field to know a row by. */
function keyOf(table: Table): string {
  const identities = identitiesOf(table);
  const preferred = ['@key', 'id', 'vmid', 'name', 'hostname'].find((field) => identities.includes(field));
  return preferred ?? identities[0] ?? table.fields[0] ?? '@index';
}

function labelOf(table: Table): string | undefined {
  const [id, name] = [
    ['id', 'vmid'].find((field) => table.fields.includes(field)),
    ['hostname', 'name'].find((field) => table.fields.includes(field)),
  ];
  return id === undefined || name === undefined ? undefined : `VM {@key} {${name}}`;
}

/** A name for each table from its file and place; the first one, which is the roster, is `vms`. */
function namesFor(tables: readonly Table[]): Map<Table, string> {
  const names = new Map<Table, string>();
  const taken = new Set<string>();
  for (const [index, table] of tables.entries()) {
    const wanted = index === 0 ? 'vms' : nameFor(table);
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    taken.add(name);
    names.set(table, name);
  }
  return names;
}

/** The name of a file and of the place within it, as a name of a collection may be written. */
function nameFor({ file, heading, entries }: Table): string {
  const base = file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  const place = heading ?? entries?.replace(/\[\*\]|\.\*|\$/g, '').replace(/^.*\./, '');
  const name = `${base}_${place}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, 50)
    .replace(/_$/, '');
  return name === '' ? 'entries' : name;
}

/** A YAML scalar, in quotes wherever it could be read as something else. */
function scalar(text: string): string {
  return /^[A-Za-z][\w/-]*(?:\.[\w/-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
