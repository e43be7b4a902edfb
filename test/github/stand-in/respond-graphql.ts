import type { Answer } from './handler.ts';
import type { State } from './state.ts';

const FIELD =
  /(?<alias>[bft]\d+):object\((?<by>oid|expression):\$(?<variable>[opd]\d+)\)\{\.\.\. on (?<type>Blob|Tree)\{(?<fields>[a-zA-Z ]+|entries\{[a-z ]+\})\}\}/g;
const WHOLE = /^query\((?<declared>[^)]*)\)\{repository\(owner:\$owner,name:\$name\)\{(?<fields>.*)\}\}$/;
const BLOB_FIELDS = ['oid', 'text', 'isBinary', 'isTruncated', 'byteSize'];
const TREE_FIELDS = ['name', 'mode', 'oid', 'type'];

/**
 * Answers the queries that are used, objects of the repository by id and by place, and refuses every other with the
 * words of what is wrong with it.
 */
export function answerGraphql(body: Readonly<Record<string, unknown>>, state: State): Answer | string {
  const query = String(body.query);
  const variables = (body.variables ?? {}) as Record<string, unknown>;
  const match = WHOLE.exec(query);
  const asked = match?.groups?.fields ?? '';
  if (match === null || asked.replaceAll(FIELD, '').trim() !== '') return `not a query that is known: ${query}`;
  const declared = new Map(
    (match.groups?.declared ?? '').split(',').map((item) => item.split(':') as [string, string]),
  );
  const wrong = [...declared].find(([name, type]) => type !== (/^\$o\d+$/.test(name) ? 'GitObjectID!' : 'String!'));
  if (wrong !== undefined) return `variable of the wrong type: ${wrong.join(':')}`;
  const undeclared = Object.keys(variables).filter((name) => !declared.has(`$${name}`));
  if (undeclared.length > 0 || declared.size !== Object.keys(variables).length)
    return 'variables differ from declaration';
  if (variables.owner !== state.owner || variables.name !== state.repo) {
    return {
      status: 200,
      body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] },
    };
  }
  const found: Record<string, unknown> = {};
  for (const { groups } of asked.matchAll(FIELD)) {
    const { alias = '', by, variable = '', type, fields = '' } = groups ?? {};
    const names = fields.replace(/^entries\{|\}$/g, '').split(' ');
    const known = type === 'Blob' ? BLOB_FIELDS : TREE_FIELDS;
    if (names.some((name) => !known.includes(name))) return `unknown field of ${type} in: ${fields}`;
    const value = String(variables[variable]);
    const oid = by === 'oid' ? value : objectAt(state, value);
    found[alias] = type === 'Blob' ? blobAnswer(state, oid) : treeAnswer(state, oid);
  }
  return { status: 200, body: { data: { repository: found } } };
}

/** The object that an expression such as `<commit>:<path>` names. */
function objectAt(state: State, expression: string): string {
  const [commit = '', path = ''] = [expression.slice(0, 40), expression.slice(41)];
  let oid = state.store.treeOf(commit) ?? '';
  for (const name of path === '' ? [] : path.split('/'))
    oid = state.store.trees.get(oid)?.find((entry) => entry.path === name && entry.type !== 'commit')?.sha ?? '';
  return oid;
}

function blobAnswer(state: State, oid: string): unknown {
  const bytes = state.store.blobs.get(oid);
  if (bytes === undefined) return state.store.trees.has(oid) ? {} : null;
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > state.textLimit;
  const text = bytes.toString('utf8').slice(0, state.textLimit);
  return { oid, byteSize: bytes.length, isBinary, isTruncated, text: isBinary ? null : text };
}

function treeAnswer(state: State, oid: string): unknown {
  const entries = state.store.trees.get(oid);
  if (entries === undefined) return state.store.blobs.has(oid) ? {} : null;
  return { entries: entries.map(({ path, mode, sha }) => ({ name: path, mode: Number.parseInt(mode, 8), oid: sha })) };
}
