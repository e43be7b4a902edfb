import type { Variables } from '../adapters/child-environment.ts';

/** The runner of a job as the Action sees it: inputs in, outputs, summary, files and log lines out. */
export interface Runner {
  readonly environment: Variables;
  /** The day it is, `2026-12-31`. */
  readonly today: string;
  /** The value of an input; empty where it is not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Appends to the summary of the job. */
  writeSummary(markdown: string): Promise<void>;
  /** Writes a file below the workspace. */
  writeFile(path: string, text: string): Promise<void>;
  readFile(path: string): Promise<string>;
  /** Writes lines that are escaped already, workflow commands among them. */
  writeLines(text: string): void;
  /** One plain line for the log; not obeyed, whatever it holds. */
  log(line: string): void;
  /** An annotation of the job. */
  annotate(kind: 'error' | 'warning' | 'notice', message: string): void;
}

/** The page of the run, or undefined outside of GitHub. */
export function runUrl({ environment }: Pick<Runner, 'environment'>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = environment;
  const isKnown = server !== undefined && name !== undefined && id !== undefined;
  return isKnown ? `${server}/${name}/actions/runs/${id}` : undefined;
}
