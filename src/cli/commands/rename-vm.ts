import { check } from '../../check.ts';
import { rename } from '../../fix/rename-entry.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { CHANGE_OPTIONS, finishChange } from '../finish-change.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

/** Gives a machine another hostname everywhere. */
export async function renameVmCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('rename-vm', argv, CHANGE_OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('rename-vm'));
    return 0;
  }
  const [from, to, ...folders] = positionals;
  if (from === undefined || to === undefined)
    throw new ConfigurationError('rename-vm needs the old and the new name', {
      hint: 'vm-contract rename-vm mail post-office',
    });
  await using open = await openRequest(oneFolder('rename-vm', folders), values.contract, terminal, values.root);
  const { report } = await check(open.request);
  const outcome = await rename(open.request, from, to, values.collection);
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  return finishChange(
    open.folders,
    outcome,
    known,
    {
      yes: values.yes ?? false,
      json: values.json ?? false,
      headline: `${outcome.label} has its new name`,
      notes: outcome.mentions.map((place) => `${place}: the old name is still here`),
    },
    terminal,
  );
}
