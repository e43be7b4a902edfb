import { open, stat } from 'node:fs/promises';
import { SetUpError } from '../verdict.ts';

/**
 * Downloads `size` bytes into a file; where the file already has some of them, only the rest is asked for. Throws
 * `image-missing` where the server does not deliver, and never writes more than `size` bytes.
 */
export async function download(url: string, path: string, size: number, signal: AbortSignal): Promise<void> {
  const have = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (have === size) return;
  const from = have < size ? have : 0;
  const response = await fetch(url, {
    signal,
    redirect: 'follow',
    headers: from === 0 ? {} : { range: `bytes=${from}-` },
  }).catch((thrown: unknown) => {
    signal.throwIfAborted();
    throw failed(url, thrown instanceof Error ? thrown.message : String(thrown));
  });
  if (response.body === null || (response.status !== 200 && response.status !== 206))
    throw failed(url, `HTTP ${response.status}`);
  // A server that ignores the range sends the whole: then it is written from the beginning.
  let at = response.status === 206 ? from : 0;
  const file = await open(path, at === 0 ? 'w' : 'r+', 0o600);
  try {
    for await (const part of untilCut(response.body, signal)) {
      if (at + part.length > size) throw failed(url, `more than the locked ${size} bytes`);
      await file.write(part, 0, part.length, at);
      at += part.length;
    }
  } finally {
    await file.close();
  }
  if (at !== size) throw failed(url, `${at} of ${size} bytes, then the connection ended`);
}

/** The parts of an answer until it ends or is cut off: what is missing then says which of the two it was. */
async function* untilCut(body: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    signal.throwIfAborted();
  }
}

function failed(url: string, why: string): SetUpError {
  return new SetUpError(
    'image-missing',
    `The image could not be downloaded from '${url}': ${why}.`,
    'Run it again: what has arrived is kept.',
  );
}
