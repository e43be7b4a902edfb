import type { GitPlace, RepositoryName } from '../../ports/github.ts';

/** A GraphQL request: what varies is in variables, so no path or name is ever part of the query. */
export interface ObjectsQuery extends Readonly<Record<string, unknown>> {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Asks for blobs by id (`b0`, …), and for files by place (`f0`, …) with the folder that each is in (`t0`, …). */
export function objectsQuery(
  { owner, name }: RepositoryName,
  shas: readonly string[],
  places: readonly GitPlace[],
): ObjectsQuery {
  const declared = ['$owner:String!', '$name:String!'];
  const fields: string[] = [];
  const variables: Record<string, string> = { owner, name };
  for (const [index, sha] of shas.entries()) {
    declared.push(`$o${index}:GitObjectID!`);
    fields.push(`b${index}:object(oid:$o${index}){... on Blob{text}}`);
    variables[`o${index}`] = sha;
  }
  for (const [index, { commit, path }] of places.entries()) {
    declared.push(`$p${index}:String!`, `$d${index}:String!`);
    fields.push(`f${index}:object(expression:$p${index}){... on Blob{oid byteSize text}}`);
    fields.push(`t${index}:object(expression:$d${index}){... on Tree{entries{name mode oid}}}`);
    variables[`p${index}`] = `${commit}:${path}`;
    variables[`d${index}`] = `${commit}:${folderOf(path)}`;
  }
  const query = `query(${declared.join(',')}){repository(owner:$owner,name:$name){${fields.join(' ')}}}`;
  return { query, variables };
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
