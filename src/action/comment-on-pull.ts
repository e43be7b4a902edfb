import type { publishComment } from './publish-comment.ts';

/** Publishes the comment on a pull request. Danger is only loaded by runs that may comment. */
export async function commentOnPull(...what: Parameters<typeof publishComment>): Promise<void> {
  const { publishComment: publish } = await import('./publish-comment.ts');
  await publish(...what);
}
