import type { FileState } from '../ports/tree-reader.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { LONGEST_PATH } from '../source/root-path.ts';
import { decodeText } from './decode-text.ts';
import { type GitEntry, type ObjectFormat, parseTree } from './git.ts';
import type { ObjectAnswer, ObjectType } from './git-batch.ts';
import { explainGitWords, explainLostObject } from './git-failure.ts';
import type { GitObjects } from './git-objects.ts';
import { decodePath } from './path-bytes.ts';

type FoundObject = Exclude<ObjectAnswer, { readonly kind: 'missing' }>;

/** The entries of a tree by name. */
export type GitTree = ReadonlyMap<string, GitEntry>;

/** How many bytes of tree objects are kept parsed; a tree takes about five times as much memory as it has bytes. */
const KEPT_TREE_BYTES = 16 * 1024 * 1024;

/** Which repository objects come from. */
export interface StoreOptions {
  readonly directory: string;
  readonly objectFormat: ObjectFormat;
  /** How many bytes of tree objects are kept parsed; 16 MiB when left out. */
  readonly keptTreeBytes?: number;
}

/** The objects of one repository by id, each decoded once and shared by all sides that are read from it. */
export class GitStore {
  readonly #objects: GitObjects;
  readonly #options: StoreOptions;
  readonly #trees = new Map<string, Promise<GitTree>>();
  readonly #files = new Map<string, Promise<FileState>>();
  #keptTreeBytes = 0;

  constructor(objects: GitObjects, options: StoreOptions) {
    this.#objects = objects;
    this.#options = options;
  }

  /** The entries of a tree, by its id. */
  tree(id: string): Promise<GitTree> {
    const known = this.#trees.get(id);
    if (known !== undefined) return known;
    const tree = this.#readTree(id);
    this.#trees.set(id, tree);
    return tree;
  }

  /** What the blob of a file holds, by its id. */
  file(id: string): Promise<FileState> {
    const known = this.#files.get(id);
    if (known !== undefined) return known;
    const file = this.#readFile(id);
    this.#files.set(id, file);
    return file;
  }

  /** Where a link leads, by the id of its blob; undefined where that is longer than any path. */
  async linkTarget(id: string): Promise<string | undefined> {
    const object = await this.#find(id, 'blob');
    if (object.kind === 'too-large' || object.content.length > LONGEST_PATH) return undefined;
    return decodePath(object.content);
  }

  async #readTree(id: string): Promise<GitTree> {
    const object = await this.#find(id, 'tree');
    if (object.kind === 'too-large') {
      throw new ConfigurationError(`the repository has a folder with too many files (tree "${id}")`, {
        hint: `its list of names takes ${object.bytes} bytes`,
      });
    }
    this.#keptTreeBytes += object.content.length;
    if (this.#keptTreeBytes > (this.#options.keptTreeBytes ?? KEPT_TREE_BYTES)) {
      this.#keptTreeBytes -= object.content.length;
      this.#trees.delete(id);
    }
    return parseTree(object.content, this.#options.objectFormat);
  }

  async #readFile(id: string): Promise<FileState> {
    const object = await this.#find(id, 'blob');
    return object.kind === 'too-large' ? { kind: 'too-large', bytes: object.bytes } : decodeText(object.content, id);
  }

  async #find(id: string, type: ObjectType): Promise<FoundObject> {
    const answer = await this.#objects.ask(id);
    if (answer.kind === 'missing') {
      const words = await this.#objects.finish();
      throw explainGitWords(this.#options.directory, words) ?? explainLostObject(id);
    }
    if (answer.type !== type) throw wrongType(id, answer.type, type);
    return answer;
  }
}

function wrongType(id: string, found: ObjectType, expected: ObjectType): ConfigurationError {
  return new ConfigurationError(`the git object "${id}" is a ${found} where a ${expected} is expected`, {
    hint: 'run "git fsck" to see what is damaged, and clone again',
  });
}
