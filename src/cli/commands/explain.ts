import { suggest } from '../../contract/did-you-mean.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { describeRules } from '../../report/rule-list.ts';
import { ruleDocs } from '../generated/rule-docs.js';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

/** Shows the documentation of a rule, or the list of all rules. */
export function explainCommand(argv: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readOptions('explain', argv, { help: { type: 'boolean', short: 'h' } });
  const [id, ...more] = positionals;
  if (values.help === true || more.length > 0) {
    terminal.write('Usage: vm-contract explain [RULE]\n');
    return more.length > 0 ? 2 : 0;
  }
  const rules = describeRules();
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    terminal.write(
      rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`).join(''),
    );
    return 0;
  }
  const text = ruleDocs[id];
  if (text === undefined)
    throw new ConfigurationError(`there is no rule "${id}"`, {
      hint: suggest(
        id,
        rules.map((rule) => rule.id),
      ),
    });
  terminal.write(text);
  return 0;
}
