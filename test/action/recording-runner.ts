import type { Runner } from '../../src/action/runner.ts';

/** A runner in memory that remembers what the Action did with it. */
export interface RecordingRunner extends Runner {
  readonly outputs: Map<string, string>;
  readonly files: Map<string, string>;
  readonly lines: string[];
  readonly annotations: string[];
  summary(): string;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  'github-token': 'ghs_standin0000000000000000000000000000',
  'fail-on': 'error',
  comment: 'true',
  'inline-notes': 'true',
  'status-context': 'vm-contract',
  'drift-issue': 'true',
  'fix-commit': 'false',
};

/** A runner for the repository ada/spine without a checkout. */
export function recordingRunner(
  environment: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): RecordingRunner {
  const outputs = new Map<string, string>();
  const files = new Map<string, string>();
  const lines: string[] = [];
  const annotations: string[] = [];
  const summaries: string[] = [];
  return {
    environment: {
      GITHUB_WORKSPACE: '/nonexistent',
      GITHUB_REPOSITORY: 'ada/spine',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '77',
      GITHUB_ACTOR: 'ada',
      PATH: process.env.PATH,
      ...environment,
    },
    today: '2026-11-21',
    outputs,
    files,
    lines,
    annotations,
    summary: () => summaries.join(''),
    input: (name) => inputs[name] ?? DEFAULTS[name] ?? '',
    setOutput: (name, value) => void outputs.set(name, value),
    writeSummary: async (markdown) => void summaries.push(markdown),
    writeFile: async (path, text) => void files.set(path, text),
    readFile: async (path) => {
      const text = files.get(path);
      if (text === undefined) throw new Error(`no file ${path}`);
      return text;
    },
    writeLines: (text) => void lines.push(...text.split('\n')),
    log: (line) => void lines.push(line),
    annotate: (kind, message) => void annotations.push(`${kind}: ${message}`),
  };
}

/** A clock that stands still, and the same nonce again and again. */
export const STILL = { now: () => Date.parse('2026-11-21T09:00:00Z'), nonce: () => 'ab'.repeat(16) };
