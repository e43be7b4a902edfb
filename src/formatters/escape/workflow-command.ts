import { escapeTerminal } from './terminal.ts';

/** The message of a workflow command: one line on the wire, shown as these lines. */
export function escapeCommandMessage(lines: readonly string[]): string {
  return lines.map((line) => escapeTerminal(line).replaceAll('%', '%25')).join('%0A');
}

/** The value of a property of a workflow command. */
export function escapeCommandProperty(text: string): string {
  return escapeTerminal(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
