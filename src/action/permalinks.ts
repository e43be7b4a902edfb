import { encodePath } from '../formatters/escape/uri.ts';
import type { RepositoryName } from '../ports/github.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import type { Location } from '../source/location.ts';

/** What links lead to: a repository at two commits. */
export interface LinkTarget {
  /** `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  readonly repository: RepositoryName;
  readonly headSha: string;
  readonly baseSha: string | undefined;
}

/** Answers the address of a location at the commit it was read at, or undefined for files of other repositories. */
export function permalinksTo(target: LinkTarget): (location: Location) => string | undefined {
  const { owner, name } = target.repository;
  return ({ root, path, revision, range }) => {
    const sha = revision === 'head' ? target.headSha : target.baseSha;
    if (root !== MAIN_ROOT || sha === undefined) return undefined;
    const lines =
      range.end.line > range.start.line ? `L${range.start.line}-L${range.end.line}` : `L${range.start.line}`;
    return `${target.serverUrl}/${owner}/${name}/blob/${sha}/${encodePath(path)}#${lines}`;
  };
}
