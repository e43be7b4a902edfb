import { GitHubError } from '../../adapters/github/github-error.ts';
import type { GitHub, IssueComment } from '../../ports/github.ts';

/** Which comment is ours: on this pull request, by this account, with this mark in its body. */
export interface StickyIdentity {
  readonly pull: number;
  /** Login of the account that the token writes as, e.g. `github-actions[bot]`. */
  readonly author: string;
  readonly mark: string;
}

/** The one comment that is edited in place. Comments of other accounts are never touched, whatever they hold. */
export class StickyComment {
  readonly #github: GitHub;
  readonly #identity: StickyIdentity;
  #known: Promise<readonly IssueComment[]> | undefined;
  #stoodBefore = false;

  constructor(github: GitHub, identity: StickyIdentity) {
    this.#github = github;
    this.#identity = identity;
  }

  /** Our comments, oldest first; more than one only where two runs met. */
  find(): Promise<readonly IssueComment[]> {
    this.#known ??= this.#list();
    return this.#known;
  }

  /** Whether there was one before anything was written or deleted here. */
  async stoodBefore(): Promise<boolean> {
    await this.find();
    return this.#stoodBefore;
  }

  /** Brings our comment to this text, creates it where it is missing, and deletes what is there twice. */
  async write(body: string): Promise<IssueComment> {
    const [first, ...others] = await this.find();
    const written = first === undefined ? await this.#create(body) : await this.#update(first, body);
    for (const other of others) await this.#github.deleteComment(other.id);
    this.#known = Promise.resolve([written]);
    return written;
  }

  /** Deletes our comments; answers whether there was one. */
  async remove(): Promise<boolean> {
    const found = await this.find();
    for (const comment of found) await this.#github.deleteComment(comment.id);
    this.#known = Promise.resolve([]);
    return found.length > 0;
  }

  async #list(): Promise<readonly IssueComment[]> {
    const { pull, author, mark } = this.#identity;
    const all = await this.#github.comments(pull);
    const own = all.filter((comment) => comment.author === author && comment.body.includes(mark));
    this.#stoodBefore ||= own.length > 0;
    return own;
  }

  async #update(comment: IssueComment, body: string): Promise<IssueComment> {
    if (comment.body === body) return comment;
    try {
      return await this.#github.updateComment(comment.id, body);
    } catch (error) {
      const wasDeleted = error instanceof GitHubError && error.fault === 'not-found';
      if (!wasDeleted) throw error;
    }
    return this.#create(body);
  }

  /** A lost answer does not tell whether the comment stands, so it is looked for before it is created once more. */
  async #create(body: string): Promise<IssueComment> {
    try {
      return await this.#github.createComment(this.#identity.pull, body);
    } catch (error) {
      const isDoubtful = error instanceof GitHubError && error.ambiguous;
      if (!isDoubtful) throw error;
    }
    const [standing] = await this.#list();
    if (standing !== undefined) return this.#update(standing, body);
    return this.#github.createComment(this.#identity.pull, body);
  }
}
