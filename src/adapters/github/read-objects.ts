import type { FoundObjects, GitPlace, GitTreeEntry, RepositoryName, WantedObjects } from '../../ports/github.ts';
import type { ApiTransport } from './api-transport.ts';
import { blobId } from './blob-id.ts';
import { GitHubError } from './github-error.ts';
import { folderOf, objectsQuery } from './objects-query.ts';
import { ResponseFields } from './response-fields.ts';

/** How many blobs one GraphQL request asks for. */
const BATCH = 50;

/** How many single blobs are on their way at a time. */
const PARALLEL = 4;

/** Where to ask and whom. */
interface ObjectSource {
  readonly transport: ApiTransport;
  readonly graphqlUrl: string;
  readonly repository: RepositoryName;
}

/**
 * Blobs by their ids, and what stands at places of commits. They come many in one GraphQL request; a blob whose bytes
 * do not have the id that was asked for (binary, cut off, another encoding) is read again alone, as it is.
 */
export async function readObjects(
  transport: ApiTransport,
  graphqlUrl: string,
  repository: RepositoryName,
  { blobs, places }: WantedObjects,
): Promise<FoundObjects> {
  const source = { transport, graphqlUrl, repository };
  const found = new Map<string, Buffer>();
  const wanted = [...new Set(blobs)];
  const told: FoundObjects['places'][number][] = [];
  for (let start = 0; start < Math.max(wanted.length, places.length); start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const asked = places.slice(start, start + BATCH);
    if (batch.length + asked.length > 1) told.push(...(await readMany(source, batch, asked, found)));
    else told.push(...asked.map(() => 'unknown' as const));
  }
  const rest = wanted.filter((sha) => !found.has(sha));
  const next = rest.values();
  const worker = async (): Promise<void> => {
    for (const sha of next) found.set(sha, await readBlob(source, sha));
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return { blobs: found, places: told };
}

async function readMany(
  { transport, graphqlUrl, repository }: ObjectSource,
  shas: readonly string[],
  places: readonly GitPlace[],
  found: Map<string, Buffer>,
): Promise<FoundObjects['places']> {
  const attempted = `read ${shas.length + places.length} files of ${repository.owner}/${repository.name}`;
  const body = objectsQuery(repository, shas, places);
  const { json } = await transport.sendForJson({ method: 'POST', path: graphqlUrl, attempted, body, idempotent: true });
  const data = ResponseFields.of(json, attempted).optionalObject('data')?.optionalObject('repository');
  const keep = (sha: string, text: string | undefined): void => {
    const bytes = Buffer.from(text ?? '', 'utf8');
    if (text !== undefined && blobId(bytes) === sha) found.set(sha, bytes);
  };
  for (const [index, sha] of shas.entries()) keep(sha, data?.optionalObject(`b${index}`)?.optionalText('text'));
  return places.map(({ path }, index) => {
    const file = data?.optionalObject(`f${index}`);
    const folder = data?.optionalObject(`t${index}`);
    const entry = data === undefined ? 'unknown' : entryOf(path, folder, file);
    if (typeof entry === 'object') keep(entry.sha, file?.optionalText('text'));
    return entry;
  });
}

/** What a folder says of a file in it: its mode tells links and submodules from files. */
function entryOf(
  path: string,
  folder: ResponseFields | undefined,
  file: ResponseFields | undefined,
): FoundObjects['places'][number] {
  const entries = folder?.optionalList('entries');
  if (folder !== undefined && entries === undefined) return 'unknown';
  const name = path.slice(folderOf(path).length).replace(/^\//, '');
  const entry = entries?.find((one) => one.text('name') === name);
  if (entry === undefined) return 'missing';
  const sha = entry.text('oid');
  const mode = entry.integer('mode').toString(8).padStart(6, '0');
  const isBlob = file?.optionalText('oid') === sha;
  const told: GitTreeEntry = { path: name, mode, sha, ...(isBlob && { size: file.integer('byteSize') }) };
  return isBlob || mode === '160000' || mode === '040000' ? told : 'unknown';
}

async function readBlob({ transport, repository }: ObjectSource, sha: string): Promise<Buffer> {
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
