import type { GitStore } from './git-store.ts';

export interface FileChange {
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly sha: string | null;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

/** What changed between two commits, sorted by path, renames found where the content is the same. */
export function changedFiles(store: GitStore, base: string, head: string): readonly FileChange[] {
  const before = store.files(base);
  const after = store.files(head);
  const text = (sha: string | undefined): string => store.blobs.get(sha ?? '')?.toString('utf8') ?? '';
  const gone = [...before.values()].filter((entry) => !after.has(entry.path));
  const changes: FileChange[] = [];
  for (const entry of after.values()) {
    const old = before.get(entry.path);
    if (old?.sha === entry.sha && old.mode === entry.mode) continue;
    const twin = old === undefined ? gone.findIndex((candidate) => candidate.sha === entry.sha) : -1;
    const [renamed] = twin === -1 ? [] : gone.splice(twin, 1);
    if (renamed !== undefined) {
      const counts = { sha: entry.sha, additions: 0, deletions: 0 };
      changes.push({ filename: entry.path, previous: renamed.path, status: 'renamed', ...counts });
      continue;
    }
    const status = old === undefined ? 'added' : 'modified';
    changes.push({ filename: entry.path, status, sha: entry.sha, ...patchOf(text(old?.sha), text(entry.sha)) });
  }
  for (const entry of gone) {
    changes.push({ filename: entry.path, status: 'removed', sha: entry.sha, ...patchOf(text(entry.sha), '') });
  }
  return changes.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

/** One hunk: what is equal at both ends is left out but for three lines. */
function patchOf(before: string, after: string): { additions: number; deletions: number; patch: string } {
  const old = linesOf(before);
  const now = linesOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const from = Math.max(0, start - 3);
  const tail = Math.min(3, end);
  const removed = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  const body = [
    ...now.slice(from, start).map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...now.slice(now.length - end, now.length - end + tail).map((line) => ` ${line}`),
  ];
  const context = start - from + tail;
  const header = `@@ -${from + 1},${removed.length + context} +${from + 1},${added.length + context} @@`;
  return { additions: added.length, deletions: removed.length, patch: [header, ...body].join('\n') };
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
