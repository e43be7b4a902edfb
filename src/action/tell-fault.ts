import { GitHubError } from '../adapters/github/github-error.ts';
import { showInvisible } from '../formatters/escape/invisible.ts';
import { ConfigurationError, type ConfigurationProblem } from '../report/configuration-error.ts';

/** A fault in words for a log or an annotation: what, where, and what to do; undefined for faults of this program. */
export function tellFault(fault: unknown): string | undefined {
  if (fault instanceof GitHubError) return `${showInvisible(fault.message)}\nWhat helps: ${showInvisible(fault.hint)}`;
  if (!(fault instanceof ConfigurationError)) return undefined;
  return fault.problems.map(tellProblem).join('\n');
}

function tellProblem({ message, location, hint }: ConfigurationProblem): string {
  const place = location === undefined ? '' : `${showInvisible(location.file)}:${location.line}:${location.column}: `;
  const help = hint === undefined ? '' : `\nWhat helps: ${showInvisible(hint)}`;
  return `${place}${showInvisible(message)}${help}`;
}
