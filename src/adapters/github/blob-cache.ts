import { setImmediate } from 'node:timers/promises';
import type { FoundObjects, GitHub, GitPlace } from '../../ports/github.ts';

/** What is asked for until the next turn of the event loop. */
interface Batch {
  readonly blobs: Set<string>;
  readonly places: GitPlace[];
  readonly found: Promise<FoundObjects>;
}

/**
 * Blobs by id, each read once for all sides that share the cache: what did not change is not read twice. What is asked
 * for at the same time goes out in one request.
 */
export class BlobCache {
  readonly #github: Pick<GitHub, 'readObjects'>;
  readonly #known = new Map<string, Promise<Buffer>>();
  #next: Batch | undefined;

  constructor(github: Pick<GitHub, 'readObjects'>) {
    this.#github = github;
  }

  /** The bytes of a blob. */
  read(sha: string): Promise<Buffer> {
    const known = this.#known.get(sha);
    if (known !== undefined) return known;
    const batch = this.#batch();
    batch.blobs.add(sha);
    const bytes = batch.found.then(({ blobs }) => blobs.get(sha) ?? Buffer.alloc(0));
    this.#known.set(sha, bytes);
    return bytes;
  }

  /** What stands at a place of a commit, found without its tree; its bytes are kept where they come along. */
  async find(place: GitPlace): Promise<FoundObjects['places'][number]> {
    const batch = this.#batch();
    const index = batch.places.push(place) - 1;
    const { blobs, places } = await batch.found;
    const entry = places[index] ?? 'unknown';
    const bytes = typeof entry === 'object' ? blobs.get(entry.sha) : undefined;
    if (typeof entry === 'object' && bytes !== undefined && !this.#known.has(entry.sha))
      this.#known.set(entry.sha, Promise.resolve(bytes));
    return entry;
  }

  #batch(): Batch {
    if (this.#next === undefined) {
      const asked = { blobs: new Set<string>(), places: [] };
      this.#next = { ...asked, found: this.#readSoon(asked) };
    }
    return this.#next;
  }

  /** Everything that can ask without waiting for an answer has asked by the next turn of the event loop. */
  async #readSoon({ blobs, places }: Omit<Batch, 'found'>): Promise<FoundObjects> {
    await setImmediate();
    this.#next = undefined;
    return this.#github.readObjects({ blobs: [...blobs], places });
  }
}
