import { SetUpError } from '../verdict.ts';
import type { LockedImage } from './image-lock.ts';
import { checksumOf, newestDate } from './newest-image.ts';

/** An image that a server offers under dates. */
export interface DatedImage {
  readonly name: string;
  /** The folder that lists the dates. */
  readonly listing: string;
  /** The image's URL with a date in it; undefined where it has no place for one. */
  urlOf(date: string): string | undefined;
}

const maxText = 4 * 1024 * 1024;

/** The lock entry of the newest image that a server offers: its URL, the sha512 of the SHA512SUMS beside it, its size. */
export async function lockNewestImage(image: DatedImage, signal: AbortSignal): Promise<LockedImage> {
  const { listing, name } = image;
  const date = newestDate(await fetchText(listing, signal));
  const url = date === undefined ? undefined : image.urlOf(date);
  if (url === undefined) throw missing(`'${listing}' lists no dated image for '${name}'.`);
  const folder = url.slice(0, url.lastIndexOf('/'));
  const sums = `${folder}/SHA512SUMS`;
  const sha512 = checksumOf(await fetchText(sums, signal), url.slice(folder.length + 1));
  if (sha512 === undefined) throw missing(`'${sums}' does not list the image of '${name}'.`);
  const head = await ask(url, 'HEAD', signal);
  const size = Number(head.headers.get('content-length'));
  if (!Number.isSafeInteger(size) || size <= 0) throw missing(`'${url}' does not say how large it is.`);
  return { url, sha512, size, checksums: listing };
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  return (await (await ask(url, 'GET', signal)).text()).slice(0, maxText);
}

async function ask(url: string, method: 'GET' | 'HEAD', signal: AbortSignal): Promise<Response> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
  const response = await fetch(url, { method, signal: limit }).catch((thrown: unknown) => {
    throw missing(`'${url}' could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`);
  });
  if (!response.ok) throw missing(`'${url}' answered with HTTP ${response.status}.`);
  return response;
}

function missing(message: string): SetUpError {
  return new SetUpError('image-missing', message);
}
