import type { PlainTree } from './git-store.ts';
import type { PullState, State } from './state.ts';

/** Opens pull request #7 from these trees; `change` sets what differs from an ordinary one. */
export function seedPull(state: State, base: PlainTree, head: PlainTree, change: Partial<PullState> = {}): PullState {
  const baseSha = state.store.commit(base, { message: 'Base', date: '2026-11-19T08:00:00Z' });
  const headSha = state.store.commit(head, { parents: [baseSha], message: 'Head' });
  state.branches.set('main', baseSha);
  state.branches.set('feature', headSha);
  const pull: PullState = {
    number: 7,
    author: 'ada',
    title: 'Add a machine',
    body: null,
    draft: false,
    state: 'open',
    merged: false,
    base: { ref: 'main', sha: baseSha },
    head: { ref: 'feature', sha: headSha, repository: `${state.owner}/${state.repo}` },
    ...change,
  };
  state.pulls.set(pull.number, pull);
  state.moves.push({ branch: pull.head.ref, after: pull.head.sha, actor: pull.author });
  return pull;
}
