import { check } from '../../check.ts';
import { suggest } from '../../contract/did-you-mean.ts';
import { agentsBlock } from '../../fix/agents-block.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = { contract: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const EXPORTS = ['agents-md'];

/** Writes the contract in another form to standard output. */
export async function exportCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('export', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('export'));
    return 0;
  }
  const [kind = '', ...folders] = positionals;
  if (!EXPORTS.includes(kind))
    throw new ConfigurationError(`"${kind}" is nothing that can be exported`, { hint: suggest(kind, EXPORTS) });
  await using open = await openRequest(oneFolder('export', folders), values.contract, terminal);
  const { world } = await check(open.request);
  terminal.write(agentsBlock(world));
  return 0;
}
