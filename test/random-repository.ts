import fc from 'fast-check';
import { stringify } from 'yaml';
import type { ChecklistItem, CollectionClause, ContractData, Predicate } from '../src/contract/contract.ts';
import type { Json, Scalar } from '../src/source/tree.ts';

/** A contract and the data it is about, both as plain data. */
export interface RandomRepository {
  readonly contract: ContractData;
  readonly files: Readonly<Record<string, Json>>;
}

/** Few values and few names, so that entries meet, collide and miss each other often. */
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom<Scalar>(null, '', ' ', 'a', 'b', ' a ', 'A', 'web', 'web-1', 'a web'),
  fc.constantFrom<Scalar>(1, 2, 10, '1', '01', -1, 1.5, true, false),
  fc.constantFrom('10.0.0.1', '10.0.1.1', '192.168.1.1'),
);
const FIELDS = ['id', 'name', 'ip', 'tags', 'net.ip', 'a.b', 'constructor', 'site'] as const;
const field = fc.constantFrom<string>(...FIELDS, '@key', '@index', '@value');
const plainField = fc.constantFrom<string>(...FIELDS);

const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ ip: scalar, b: scalar }, { requiredKeys: [] }) },
);

/** What names of things are made of: most of the time they meet. */
const name: fc.Arbitrary<Json> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Json>(1, '1', 2, 'a', 'b', 'web') },
  { weight: 1, arbitrary: value },
);

const entry: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record(
      { id: name, name, ip: name, tags: value, net: value, 'a.b': value, a: value },
      { requiredKeys: ['id', 'name'] },
    ),
  },
  { weight: 1, arbitrary: value },
);

const list = fc.array(entry, { maxLength: 5 });
const map = fc.dictionary(fc.constantFrom('a', 'b', 'web', 'web-1', '1', '10', 'A'), entry, { maxKeys: 5 });

const template = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('{id}', '{name}', '{@key}') },
  field.map((name) => `{${name}}`),
  plainField.map((name) => `{${name}|a}`),
  fc.constantFrom('a', 'web', 'web-{id}', '{name} {id}', '{id|}'),
);

const condition = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc
    .record(
      {
        not: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })),
        exists: fc.boolean(),
        matches: fc.constantFrom('a', '^web', '[0-9]$', '^$'),
        range: fc.constantFrom('0-1', '2-10', '-1-1'),
        'in-cidr': fc.constantFrom<string | string[]>('10.0.0.0/24', ['10.0.0.0/16', '192.168.0.0/16'], '0.0.0.0/0'),
      },
      { requiredKeys: [] },
    )
    .filter((tests) => Object.keys(tests).length > 0),
);

const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.dictionary(field, condition, { minKeys: 1, maxKeys: 2 }).map((one) => ({ ...one })),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    tie('predicate').map((not) => ({ not })),
  ),
}));

/** Most predicates hold for most entries, so that something is left to be judged. */
const lenient = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Predicate>({ id: { exists: true } }, { name: { not: 'b' } }, { ip: { not: 1 } }),
  },
  { weight: 1, arbitrary: predicate },
);

const NAMES = ['vms', 'hosts', 'probes'] as const;
const collectionName = fc.constantFrom<string>(...NAMES);
const severity = fc.constantFrom('error' as const, 'warning' as const, 'info' as const);

const matched = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('id', 'name', '@key') },
  { weight: 1, arbitrary: field },
);
const wanted = fc.oneof(
  { weight: 3, arbitrary: template },
  { weight: 1, arbitrary: fc.constantFrom('a', 'web', '{name}', '{id}').map((contains) => ({ contains })) },
);
const match = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(matched, wanted).map(([one, to]) => ({ [one]: to })) },
  { weight: 1, arbitrary: fc.dictionary(matched, wanted, { minKeys: 1, maxKeys: 2 }).map((one) => ({ ...one })) },
);

function collection(name: string, isMap: boolean, derivesFrom?: string): fc.Arbitrary<CollectionClause> {
  const key = isMap
    ? fc.constantFrom<string | string[]>('@key', 'id', ['id', '@key'])
    : fc.constantFrom<string | string[]>('id', 'name', ['id', 'name']);
  return fc.record(
    {
      file: fc.constant(`${name}.${isMap ? 'json' : 'yaml'}`),
      entries: fc.constant(isMap ? `${name}.*` : `${name}[]`),
      optional: fc.constant(true),
      key,
      'last-wins': fc.boolean(),
      where: lenient,
      defaults: fc.dictionary(plainField, scalar, { maxKeys: 2 }).map((one) => ({ ...one })),
      ...(derivesFrom === undefined
        ? {}
        : {
            derive: fc
              .dictionary(
                fc.constantFrom('site', 'ip', 'tags'),
                fc.record(
                  { from: fc.constant(derivesFrom), match, take: matched, else: template },
                  { requiredKeys: ['from', 'match', 'take'] },
                ),
                { minKeys: 1, maxKeys: 2 },
              )
              .map((one) => ({ ...one })),
          }),
      required: fc.array(
        fc.oneof(
          plainField,
          fc.record(
            { fields: fc.uniqueArray(plainField, { minLength: 1, maxLength: 2 }), where: predicate },
            { requiredKeys: ['fields'] },
          ),
        ),
        { maxLength: 1 },
      ),
      unique: fc.array(
        fc.oneof(
          plainField,
          fc.record(
            { fields: fc.uniqueArray(plainField, { minLength: 1, maxLength: 2 }), where: predicate },
            { requiredKeys: ['fields'] },
          ),
        ),
        { maxLength: 2 },
      ),
      references: fc.array(
        fc.record(
          {
            field,
            to: fc.oneof(collectionName, fc.uniqueArray(collectionName, { minLength: 1, maxLength: 2 })),
            by: field,
            where: predicate,
            except: fc.array(scalar, { maxLength: 2 }),
            severity,
          },
          { requiredKeys: ['field', 'to'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['file', 'entries', 'key', 'optional'] },
  );
}

const except = fc.record({ key: scalar, reason: fc.constant('why not') });

const parity = fc.record(
  {
    to: fc.oneof(template, fc.array(template, { minLength: 1, maxLength: 2 })),
    where: predicate,
    when: predicate,
    strict: fc.boolean(),
    as: fc.constantFrom('text' as const, 'case-insensitive' as const),
  },
  { requiredKeys: ['to'] },
);

function item(id: string): fc.Arbitrary<ChecklistItem> {
  return fc.record(
    {
      id: fc.constant(id),
      each: collectionName,
      in: collectionName,
      match: fc.oneof(match, fc.array(match, { minLength: 1, maxLength: 2 })),
      where: lenient,
      having: lenient,
      require: fc.uniqueArray(field, { minLength: 1, maxLength: 2 }),
      equal: fc
        .dictionary(field, fc.oneof(template, parity, fc.array(parity, { minLength: 1, maxLength: 2 })), {
          minKeys: 1,
          maxKeys: 2,
        })
        .map((one) => ({ ...one })),
      count: fc.constantFrom({ min: 0 }, { min: 1 }, { min: 2 }, { max: 0, min: 0 }, { max: 1 }, { min: 0, max: 2 }),
      except: fc.array(except, { maxLength: 2 }),
      orphans: fc.oneof(
        fc.constant(false as const),
        fc.record(
          {
            severity,
            where: predicate,
            except: fc.array(fc.oneof(scalar, except), { maxLength: 2 }),
            stale: fc.oneof(
              fc.constantFrom('ignore' as const, 'error' as const, 'info' as const),
              fc.record({ severity, subjects: predicate, where: predicate }, { requiredKeys: [] }),
            ),
          },
          { requiredKeys: [] },
        ),
      ),
      severity,
      'severity-by': fc.record({
        field: plainField,
        values: fc
          .dictionary(fc.constantFrom('a', 'b', '1', 'web'), severity, { maxKeys: 2 })
          .map((one) => ({ ...one })),
      }),
    },
    { requiredKeys: ['id', 'each', 'in', 'match'] },
  );
}

/** Repositories of three small files, of a list, of a map and of either, with a contract of three items. */
export const randomRepository: fc.Arbitrary<RandomRepository> = fc
  .tuple(fc.boolean(), list, map, list, map)
  .chain(([isMap, vms, hosts, probeList, probeMap]) =>
    fc.record({
      contract: fc.record({
        collections: fc.record({
          vms: collection('vms', false, 'hosts'),
          hosts: collection('hosts', true, 'probes'),
          probes: collection('probes', isMap),
        }),
        checklist: fc.tuple(item('one'), item('two'), item('three')),
      }),
      files: fc.constant({
        'vms.yaml': { vms },
        'hosts.json': { hosts: { ...hosts } },
        [`probes.${isMap ? 'json' : 'yaml'}`]: { probes: isMap ? { ...probeMap } : probeList },
      }),
    }),
  );

/** The files of a random repository as they would be written down. */
export function writeRepository({ contract, files }: RandomRepository): Record<string, string> {
  const texts = Object.entries(files).map(([path, data]): [string, string] => [
    path,
    path.endsWith('.json')
      ? `${JSON.stringify(data, null, 1)}\n`
      : stringify(data, { defaultStringType: 'QUOTE_DOUBLE' }),
  ]);
  const block = JSON.stringify(contract, null, 1);
  return { 'CONTRACT.md': `# Random\n\n\`\`\`yaml vm-contract\n${block}\n\`\`\`\n`, ...Object.fromEntries(texts) };
}
