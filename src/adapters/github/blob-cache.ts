import { setImmediate } from 'node:timers/promises';
import type { GitHub } from '../../ports/github.ts';

/**
 * Blobs by id, each read once for all sides that share the cache: what did not change is not read twice. What is asked
 * for at the same time goes out in one request.
 */
export class BlobCache {
  readonly #github: Pick<GitHub, 'blobs'>;
  readonly #known = new Map<string, Promise<Buffer>>();
  #next: { readonly shas: Set<string>; readonly found: Promise<ReadonlyMap<string, Buffer>> } | undefined;

  constructor(github: Pick<GitHub, 'blobs'>) {
    this.#github = github;
  }

  /** The bytes of a blob. */
  read(sha: string): Promise<Buffer> {
    const known = this.#known.get(sha);
    if (known !== undefined) return known;
    const bytes = this.#gather(sha).then((found) => found.get(sha) ?? Buffer.alloc(0));
    this.#known.set(sha, bytes);
    return bytes;
  }

  #gather(sha: string): Promise<ReadonlyMap<string, Buffer>> {
    if (this.#next === undefined) {
      const shas = new Set<string>();
      this.#next = { shas, found: this.#readSoon(shas) };
    }
    this.#next.shas.add(sha);
    return this.#next.found;
  }

  /** Everything that can ask without waiting for an answer has asked by the next turn of the event loop. */
  async #readSoon(shas: ReadonlySet<string>): Promise<ReadonlyMap<string, Buffer>> {
    await setImmediate();
    this.#next = undefined;
    return this.#github.blobs([...shas]);
  }
}
