import type { Report } from '../report/report.ts';
import type { Judgement } from './judge.ts';
import { renderRepair } from './propose-repair.ts';
import type { Runner } from './runner.ts';
import type { Settings } from './settings.ts';

/** GitHub keeps 1 MiB of summary a step; some of it is left for what comes after the report. */
const LONGEST_SUMMARY = 1_000_000;

/** How many affected subjects the output lists; an output may have 1 MB. */
const MOST_AFFECTED = 1000;

/** Writes outputs, annotations, the summary of the job and the files that were asked for; needs no token. */
export async function writeResults(judgement: Judgement, settings: Settings, runner: Runner): Promise<void> {
  const { report, repair, options } = judgement;
  writeOutputs(report, runner);
  const annotations = await judgement.formatter('github');
  runner.writeLines(annotations.format(report, { ...options, includeExisting: 'count' }));
  const markdown = await judgement.formatter('markdown');
  const repairs = repair === undefined ? '' : renderRepair(repair, settings.patchFile);
  const maxLength = LONGEST_SUMMARY - Buffer.byteLength(repairs);
  await runner.writeSummary(markdown.format(report, { ...options, maxLength }) + repairs);
  if (repair !== undefined && settings.patchFile !== undefined) {
    await runner.writeFile(settings.patchFile, repair.patch);
    runner.setOutput('patch-path', settings.patchFile);
  }
  if (settings.reportFile !== undefined) {
    await runner.writeFile(settings.reportFile, (await judgement.formatter('json')).format(report, options));
    runner.setOutput('report-path', settings.reportFile);
  }
  if (settings.sarifFile !== undefined) {
    await runner.writeFile(settings.sarifFile, (await judgement.formatter('sarif')).format(report, options));
    runner.setOutput('sarif-path', settings.sarifFile);
  }
}

function writeOutputs(report: Report, runner: Runner): void {
  const { counts } = report;
  runner.setOutput('outcome', report.outcome);
  runner.setOutput('new', String(counts.new));
  runner.setOutput('existing', String(counts.existing));
  runner.setOutput('fixed', String(counts.fixed));
  runner.setOutput('waived', String(counts.waived));
  runner.setOutput('blocking', String(counts.blocking));
  runner.setOutput('reboot-profiles', JSON.stringify(neededProfiles(report)));
  runner.setOutput('affected', JSON.stringify(report.affected.slice(0, MOST_AFFECTED)));
}

function neededProfiles({ reboot = [] }: Report): readonly string[] {
  return reboot.filter(({ needed }) => needed).map(({ profile }) => profile);
}
