import { showInvisible } from './invisible.ts';

/** What CI log viewers obey wherever it stands in a line: `##[group]`, `##vso[…]`, `##teamcity[…]`. */
const LOG_COMMAND = /##(?=\[|vso\[|teamcity\[)/g;
const LONGEST_LOG_COMMAND = '##teamcity['.length;

/**
 * One line of text that is safe to print: nothing in it moves the cursor, changes colours, reorders or hides text, or
 * is read as a command by a log viewer.
 */
export function escapeTerminal(text: string): string {
  return showInvisible(text).replace(LOG_COMMAND, '#\\u{23}');
}

/** What `escapeTerminal` shows for the one character of a line that starts at an offset. */
export function escapeTerminalCharacter(line: string, at: number, character: string): string {
  if (character === '#' && at > 0) {
    const around = line.slice(at - 1, at - 1 + LONGEST_LOG_COMMAND);
    if (around.search(LOG_COMMAND) === 0) return '\\u{23}';
  }
  return showInvisible(character);
}
