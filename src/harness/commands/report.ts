import { readFile } from 'node:fs/promises';
import { readResult } from '../read-data.ts';
import { summaryOf } from '../reports/summary.ts';
import { exitCodeOf, SetUpError } from '../verdict.ts';
import type { Shell } from './shell.ts';

/** Prints a result file as Markdown and answers with the exit code of its verdict. The file may come from anywhere: it is checked first. */
export async function runReport(file: string | undefined, json: boolean, shell: Shell): Promise<number> {
  if (file === undefined) throw new SetUpError('usage', 'report needs a result file: reboot-test report result.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SetUpError('usage', `There is no result file '${file}'.`);
  });
  const result = readResult(text, file);
  shell.print(json ? `${JSON.stringify(result)}\n` : summaryOf(result));
  return exitCodeOf(result.verdict);
}
