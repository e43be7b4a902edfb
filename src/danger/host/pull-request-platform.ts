import type { Comment, Platform } from 'danger/distribution/platforms/platform.js';
import type { GitHub, PullRequest } from '../../ports/github.ts';
import type { StickyComment } from './sticky-comment.ts';

/** What the platform works on. */
export interface PlatformTarget {
  readonly github: GitHub;
  readonly pull: Pick<PullRequest, 'number' | 'head'>;
  readonly author: string;
  readonly sticky: StickyComment;
}

/**
 * Danger's view of one pull request, on our client: faults are remembered instead of swallowed, comments of others are
 * never touched, and nothing is left running when the executor returns.
 */
export class PullRequestPlatform implements Platform {
  readonly name = 'GitHub';
  readonly #target: PlatformTarget;
  readonly #running: Promise<unknown>[] = [];
  readonly faults: unknown[] = [];

  constructor(target: PlatformTarget) {
    this.#target = target;
  }

  /** Ends when everything that the executor started has ended. */
  async settle(): Promise<void> {
    await Promise.all(this.#running);
  }

  readonly supportsCommenting = (): boolean => true;
  readonly supportsInlineComments = (): boolean => true;

  /** Notes on lines only ever stand beside our comment; without one there is nothing to look for. */
  readonly getInlineComments = (dangerId: string): Promise<Comment[]> => {
    return this.#watch(async () => {
      const { github, pull, author, sticky } = this.#target;
      if (!(await sticky.stoodBefore())) return [];
      const all = await github.reviewComments(pull.number);
      const own = all.filter((note) => note.author === author && note.body.includes(dangerMark(dangerId)));
      return own.map((note) => ({ id: String(note.id), body: note.body, ownedByDanger: true }));
    });
  };

  readonly createComment = (_dangerId: string, body: string): Promise<string> => this.#write(body);

  readonly updateOrCreateComment = (_dangerId: string, body: string): Promise<string> => this.#write(body);

  readonly deleteMainComment = (): Promise<boolean> => this.#watch(() => this.#target.sticky.remove());

  readonly createInlineComment = (_git: unknown, comment: string, path: string, line: number): Promise<unknown> => {
    return this.#review([{ comment, path, line }]);
  };

  readonly createInlineReview = (
    _git: unknown,
    comments: readonly { comment: string; path: string; line: number }[],
  ): Promise<unknown> => this.#review(comments);

  readonly updateInlineComment = (body: string, id: string): Promise<unknown> => {
    return this.#watch(() => this.#target.github.updateReviewComment(Number(id), body));
  };

  readonly deleteInlineComment = (id: string): Promise<boolean> => {
    return this.#watch(async () => {
      await this.#target.github.deleteReviewComment(Number(id));
      return true;
    });
  };

  /** The commit status is not Danger's here. */
  readonly updateStatus = (): Promise<boolean> => Promise.resolve(true);

  readonly getReviewInfo = (): Promise<unknown> => Promise.resolve({});
  readonly getPlatformReviewDSLRepresentation = (): Promise<unknown> => Promise.resolve({});
  readonly getPlatformGitRepresentation = () => {
    return Promise.resolve({ commits: [], created_files: [], deleted_files: [], modified_files: [] });
  };
  readonly getFileContents = (): Promise<string> => Promise.resolve('');

  #write(body: string): Promise<string> {
    return this.#watch(async () => (await this.#target.sticky.write(body)).url);
  }

  #review(comments: readonly { comment: string; path: string; line: number }[]): Promise<void> {
    const { github, pull } = this.#target;
    const notes = comments.map(({ comment, path, line }) => ({ path, line, body: comment }));
    return this.#watch(() => github.createReview(pull.number, pull.head.sha, notes));
  }

  #watch<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = work();
    const watched = running.catch((fault: unknown) => {
      this.faults.push(fault);
    });
    this.#running.push(watched);
    return running;
  }
}

/** The text by which Danger knows what it wrote. */
export function dangerMark(dangerId: string): string {
  return `DangerID: danger-id-${dangerId};`;
}
