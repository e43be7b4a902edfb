import type { FixedFile } from '../fix/fix-all.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import type { Finding, Fix } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Location } from '../source/location.ts';

/** Moves what a folder of the repository was judged by to where it stands in the repository itself. */
export class Placing {
  readonly #folder: string;

  /** The folder that was judged; empty for the whole repository. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A path of the repository for one of the folder. */
  path(path: string): string {
    return this.#folder === '' ? path : `${this.#folder}/${path}`;
  }

  /** A path of the folder for one of the repository; undefined for what is outside. */
  inFolder(path: string): string | undefined {
    if (this.#folder === '') return path;
    return path.startsWith(`${this.#folder}/`) ? path.slice(this.#folder.length + 1) : undefined;
  }

  report(report: Report): Report {
    if (this.#folder === '') return report;
    return {
      ...report,
      contract: { ...report.contract, file: this.path(report.contract.file) },
      findings: report.findings.map((finding) => this.#finding(finding)),
      changes: report.changes.map((change) => ({ ...change, location: this.#location(change.location) })),
      names: report.names.map((table) => ({ ...table, rows: table.rows.map((row) => this.#row(row)) })),
      waivers: report.waivers.map((waiver) => this.#row(waiver)),
    };
  }

  files(files: readonly FixedFile[]): readonly FixedFile[] {
    return files.map((file) => (file.root === MAIN_ROOT ? { ...file, path: this.path(file.path) } : file));
  }

  #finding(finding: Finding): Finding {
    const { fix, contract, waiver } = finding;
    return {
      ...finding,
      location: this.#location(finding.location),
      related: finding.related.map((one) => this.#row(one)),
      ...(fix !== undefined && { fix: this.#fix(fix) }),
      ...(contract !== undefined && { contract: this.#location(contract) }),
      ...(waiver !== undefined && { waiver: this.#row(waiver) }),
    };
  }

  #fix(fix: Fix): Fix {
    const edits = fix.edits.map((edit) => (edit.root === MAIN_ROOT ? { ...edit, file: this.path(edit.file) } : edit));
    return { ...fix, edits };
  }

  #row<Row extends { readonly location: Location }>(row: Row): Row {
    return { ...row, location: this.#location(row.location) };
  }

  #location(location: Location): Location {
    return location.root === MAIN_ROOT ? { ...location, path: this.path(location.path) } : location;
  }
}
