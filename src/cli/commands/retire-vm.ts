import { check } from '../../check.ts';
import { retire } from '../../fix/retire-entry.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { CHANGE_OPTIONS, finishChange } from '../finish-change.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

/** Sets a machine to decommissioned and takes out the entries that then are stale. */
export async function retireVmCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('retire-vm', argv, CHANGE_OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('retire-vm'));
    return 0;
  }
  const [name, ...folders] = positionals;
  if (name === undefined)
    throw new ConfigurationError('retire-vm needs a VMID or a hostname', { hint: 'vm-contract retire-vm 214' });
  await using open = await openRequest(oneFolder('retire-vm', folders), values.contract, terminal, values.root);
  const { report } = await check(open.request);
  const outcome = await retire(open.request, name, values.collection);
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  return finishChange(
    open.folders,
    outcome,
    known,
    {
      yes: values.yes ?? false,
      json: values.json ?? false,
      headline: `${outcome.label} is decommissioned`,
      notes: outcome.kept.map((entry) => `kept: ${entry}`),
    },
    terminal,
  );
}
