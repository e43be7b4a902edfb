import type { ContractData, FilesClause } from './contract.ts';

/** The name under which the files of a clause are read once, whichever clause asks for them. */
export function filesKey({ root, files }: FilesClause): string {
  return JSON.stringify([root ?? '.', files]);
}

/** Every set of files that clauses look at as text. */
export function filesIn(data: ContractData): FilesClause[] {
  const together = (data.together ?? []).flatMap(({ root, when, then }) =>
    [when, then].map((files) => ({ files, ...(root !== undefined && { root }) })),
  );
  const authority = (data.authority ?? []).flatMap((clause) => [clause, ...clause.mirrors]);
  const all = [...(data.names ?? []).flatMap((name) => name.in), ...(data.statements ?? []), ...together, ...authority];
  return [...new Map(all.map((clause) => [filesKey(clause), clause])).values()];
}
