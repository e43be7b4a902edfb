import { GitHubError } from './github-error.ts';

const TIMEOUT_MS = 60_000;

/** The bytes behind an address that GitHub signed, asked for without the token; at most `limit` bytes. */
export async function downloadFrom(address: string | null, attempted: string, limit: number): Promise<Buffer> {
  const hint = 'run the job again, or the workflow that made the artifact';
  if (address === null) {
    throw new GitHubError({ fault: 'malformed', attempted, reason: 'GitHub names no place to download from', hint });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
  if (response === undefined || !response.ok || response.body === null) {
    const reason =
      response === undefined ? 'the connection broke' : `the storage answers with status ${response.status}`;
    throw new GitHubError({ fault: 'network', attempted, reason, hint });
  }
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > limit) {
      const reason = `it is longer than the limit of ${limit} bytes`;
      throw new GitHubError({ fault: 'too-large', attempted, reason, hint: 'make the artifact smaller' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
