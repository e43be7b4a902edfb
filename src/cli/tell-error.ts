import { escapeTerminal } from '../formatters/escape/terminal.ts';
import type { ConfigurationError } from '../report/configuration-error.ts';

/** A set-up error as people read it: every mistake with its place and what to do. */
export function tellConfigurationError(error: ConfigurationError, color: boolean): string {
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const told = error.problems.map(({ message, location, hint }) => {
    const place =
      location === undefined ? '' : `\n  --> ${escapeTerminal(location.file)}:${location.line}:${location.column}`;
    const help = hint === undefined ? '' : `\n  ${paint('36', 'help')}: ${escapeTerminal(hint)}`;
    return `${paint('1;31', 'set-up error')}: ${escapeTerminal(message)}${place}${help}\n`;
  });
  const count = error.problems.length;
  return `${told.join('\n')}${count > 1 ? `\n${count} mistakes in the set-up; nothing was checked\n` : ''}`;
}
