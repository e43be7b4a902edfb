import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Terminal } from './terminal.ts';

/** Writes a report to the file that was asked for, or to standard output. A file that cannot be written is a set-up error. */
export async function writeOutput(text: string, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file === undefined) {
    terminal.write(text);
    return;
  }
  const path = resolve(terminal.cwd, file);
  try {
    await writeFile(path, text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`the report cannot be written to ${path}`, { hint: cause });
  }
}
