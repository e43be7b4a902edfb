import type { RepositoryName } from '../../ports/github.ts';
import type { ApiTransport } from './api-transport.ts';
import { blobId } from './blob-id.ts';
import { GitHubError } from './github-error.ts';
import { ResponseFields } from './response-fields.ts';

/** How many blobs one GraphQL request asks for. */
const BATCH = 50;

/** How many single blobs are on their way at a time. */
const PARALLEL = 4;

/**
 * The bytes of blobs by their ids. Texts come many in one GraphQL request; one whose bytes do not have the id that
 * was asked for (binary, cut off, another encoding) is read again alone, as it is.
 */
export async function readBlobs(
  transport: ApiTransport,
  graphqlUrl: string,
  repository: RepositoryName,
  shas: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const wanted = [...new Set(shas)];
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    if (batch.length > 1) await readTexts(transport, graphqlUrl, repository, batch, found);
  }
  const rest = wanted.filter((sha) => !found.has(sha));
  const next = rest.values();
  const worker = async (): Promise<void> => {
    for (const sha of next) found.set(sha, await readBlob(transport, repository, sha));
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return found;
}

async function readTexts(
  transport: ApiTransport,
  graphqlUrl: string,
  repository: RepositoryName,
  shas: readonly string[],
  found: Map<string, Buffer>,
): Promise<void> {
  const attempted = `read ${shas.length} files of ${repository.owner}/${repository.name}`;
  const body = { query: queryFor(shas.length), variables: { ...repository, ...variablesOf(shas) } };
  const { json } = await transport.sendForJson({ method: 'POST', path: graphqlUrl, attempted, body, idempotent: true });
  const data = ResponseFields.of(json, attempted).optionalObject('data')?.optionalObject('repository');
  for (const [index, sha] of shas.entries()) {
    const text = data?.optionalObject(`b${index}`)?.optionalText('text');
    if (text === undefined) continue;
    const bytes = Buffer.from(text, 'utf8');
    if (blobId(bytes) === sha) found.set(sha, bytes);
  }
}

function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = ['$owner:String!', '$name:String!', ...numbers.map((number) => `$o${number}:GitObjectID!`)];
  const fields = numbers.map((number) => `b${number}:object(oid:$o${number}){... on Blob{text}}`);
  return `query(${declared.join(',')}){repository(owner:$owner,name:$name){${fields.join(' ')}}}`;
}

function variablesOf(shas: readonly string[]): Record<string, string> {
  return Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha]));
}

async function readBlob(transport: ApiTransport, repository: RepositoryName, sha: string): Promise<Buffer> {
  const attempted = `read the blob ${sha.slice(0, 12)} of ${repository.owner}/${repository.name}`;
  const path = `/repos/${repository.owner}/${repository.name}/git/blobs/${sha}`;
  const { bytes } = await transport.send({
    method: 'GET',
    path,
    attempted,
    idempotent: true,
    accept: 'application/vnd.github.raw+json',
  });
  if (blobId(bytes) === sha) return bytes;
  const hint = 'run the job again; look for a proxy that changes answers if it stays so';
  throw new GitHubError({ fault: 'malformed', attempted, reason: 'the bytes do not have that id', hint });
}
