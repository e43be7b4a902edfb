import type { Answer } from './handler.ts';
import type { State } from './state.ts';

const WHOLE =
  /^query\((?<declared>[^)]*)\)\{repository\(owner:\$owner,name:\$name\)\{(?<fields>(?:b\d+:object\(oid:\$o\d+\)\{\.\.\. on Blob\{[a-zA-Z ]+\}\} ?)+)\}\}$/;
const FIELD = /b(\d+):object\(oid:\$o(\d+)\)\{\.\.\. on Blob\{([a-zA-Z ]+)\}\}/g;
const KNOWN = ['oid', 'text', 'isBinary', 'isTruncated', 'byteSize'];

/**
 * Answers the one GraphQL query that is used, blobs of the repository by id, and refuses every other with the words
 * of what is wrong with it.
 */
export function answerGraphql(body: Readonly<Record<string, unknown>>, state: State): Answer | string {
  const query = String(body.query);
  const variables = (body.variables ?? {}) as Record<string, unknown>;
  const match = WHOLE.exec(query);
  if (match === null) return `not the query that is known: ${query}`;
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
  for (const [, alias, variable, fields = ''] of (match.groups?.fields ?? '').matchAll(FIELD)) {
    const names = fields.split(' ');
    if (names.some((name) => !KNOWN.includes(name))) return `unknown field of Blob in: ${fields}`;
    found[`b${alias}`] = blobAnswer(state, String(variables[`o${variable}`]));
  }
  return { status: 200, body: { data: { repository: found } } };
}

function blobAnswer(state: State, oid: string): unknown {
  const bytes = state.store.blobs.get(oid);
  if (bytes === undefined) return null;
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > state.textLimit;
  const text = bytes.toString('utf8').slice(0, state.textLimit);
  return { oid, byteSize: bytes.length, isBinary, isTruncated, text: isBinary ? null : text };
}
