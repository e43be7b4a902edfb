import type { ChangeOutcome } from '../fix/edited-request.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import { escapeTerminal } from '../formatters/escape/terminal.ts';
import type { Finding } from '../report/finding.ts';
import { otherPatches, type RootFolders, shownPatches, writeToRoots } from './root-folders.ts';
import type { Terminal } from './terminal.ts';

/** How a change is confirmed and told. */
export interface ChangeManners {
  /** Write without asking. */
  readonly yes: boolean;
  /** Tell it as JSON; then nothing is asked. */
  readonly json: boolean;
  /** What was done, in a few words, e.g. `VM 216 mail is added`. */
  readonly headline: string;
  /** Sentences for a person beside what the check says. */
  readonly notes: readonly string[];
}

/** The options every command that changes files has. */
export const CHANGE_OPTIONS = {
  contract: { type: 'string' },
  collection: { type: 'string' },
  root: { type: 'string', multiple: true },
  yes: { type: 'boolean', short: 'y' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Shows a change as a diff, asks where somebody is there to answer, and writes it. Returns 0 where nothing that blocks is
 * left (or nothing was written because nobody said yes), 1 where something is left for a person.
 */
export async function finishChange(
  folders: RootFolders,
  outcome: ChangeOutcome,
  known: ReadonlySet<string>,
  manners: ChangeManners,
  terminal: Terminal,
): Promise<number> {
  const left = outcome.after.report.findings.filter(({ blocking, fingerprint }) => blocking && !known.has(fingerprint));
  if (!manners.json) terminal.write(shownPatches(outcome.files));
  const agreed = manners.yes || (!manners.json && (await askToWrite(terminal, outcome)));
  if (agreed) await writeToRoots(outcome.files, folders);
  if (manners.json) terminal.write(asJson(outcome, left, agreed, manners));
  else terminal.error(inWords(outcome, left, agreed, manners));
  return agreed && left.length > 0 ? 1 : 0;
}

async function askToWrite(terminal: Terminal, { files }: ChangeOutcome): Promise<boolean> {
  if (terminal.ask === undefined) return false;
  const answer = await terminal.ask(
    `Write ${files.length === 1 ? 'this file' : `these ${files.length} files`}? [y/N] `,
  );
  return /^y(?:es)?$/i.test(answer.trim());
}

function asJson(
  { files, applied }: ChangeOutcome,
  left: readonly Finding[],
  written: boolean,
  { headline, notes }: ChangeManners,
): string {
  const told = {
    done: headline,
    written,
    files: files.map(({ root, path }) => ({ root, path })),
    edits: applied.map(({ title }) => title),
    notes,
    left,
    patch: unifiedDiff(files),
    otherPatches: otherPatches(files),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function inWords(outcome: ChangeOutcome, left: readonly Finding[], agreed: boolean, manners: ChangeManners): string {
  const files = outcome.files.length === 1 ? '1 file' : `${outcome.files.length} files`;
  const done = agreed ? `${manners.headline} (${files})` : `${files} would change; nothing is written without --yes`;
  const lines = [
    ...manners.notes.map((note) => `  ${note}`),
    ...left.map(
      ({ location, message, rule }) => `  ${location.path}:${location.range.start.line}: ${message} [${rule}]`,
    ),
  ];
  const rest = lines.length === 0 ? '' : `; for a person:\n${lines.map(escapeTerminal).join('\n')}`;
  return `${escapeTerminal(done)}${rest}\n`;
}
