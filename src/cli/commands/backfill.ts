import { check } from '../../check.ts';
import { backfill } from '../../fix/backfill.ts';
import { CHANGE_OPTIONS, finishChange } from '../finish-change.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

/** Adds to the roster what only other files know. */
export async function backfillCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('backfill', argv, CHANGE_OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('backfill'));
    return 0;
  }
  await using open = await openRequest(oneFolder('backfill', positionals), values.contract, terminal, values.root);
  const { report } = await check(open.request);
  const outcome = await backfill(open.request, values.collection);
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const count = outcome.added.length;
  return finishChange(
    open.folders,
    outcome,
    known,
    {
      yes: values.yes ?? false,
      json: values.json ?? false,
      headline:
        count === 0
          ? 'nothing is to be backfilled'
          : `${outcome.added.join(', ')} ${count === 1 ? 'is' : 'are'} in the roster`,
      notes: outcome.conflicts.map((text) => `conflict: ${text}`),
    },
    terminal,
  );
}
