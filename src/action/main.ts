import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as core from '@actions/core';
import { ApiTransport } from '../adapters/github/api-transport.ts';
import { RestGitHub } from '../adapters/github/rest-github.ts';
import { version } from '../cli/generated/version.js';
import { escapeTerminal } from '../formatters/escape/terminal.ts';
import { escapeCommandMessage } from '../formatters/escape/workflow-command.ts';
import type { GitHub, RepositoryName } from '../ports/github.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { runAction } from './run-action.ts';
import type { Runner } from './runner.ts';
import { tellFault } from './tell-fault.ts';

/** Longer payloads than GitHub sends are not read. */
const LONGEST_PAYLOAD = 32 * 1024 * 1024;

const EXIT = { pass: 0, fail: 1, setUp: 2, internal: 3 } as const;

async function main(): Promise<number> {
  const runner = processRunner();
  try {
    const payload = await readPayload(runner);
    const connect = (token: string, repository?: RepositoryName) => connectGitHub(runner, token, repository);
    const outcome = await runAction({ runner, payload, toolVersion: version, now: Date.now, nonce, connect });
    return EXIT[outcome];
  } catch (fault) {
    const words = tellFault(fault);
    if (words !== undefined) {
      runner.annotate('error', `Nothing was judged: ${words}`);
      return EXIT.setUp;
    }
    const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    runner.annotate('error', `vm-contract ${version} failed, which is a defect of it, not of your files:\n${stack}`);
    return EXIT.internal;
  }
}

function nonce(): string {
  return randomBytes(16).toString('hex');
}

function processRunner(): Runner {
  const workspace = process.env.GITHUB_WORKSPACE ?? '.';
  return {
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      await core.summary.addRaw(markdown).write();
    },
    writeFile: async (path, text) => {
      await mkdir(dirname(resolve(workspace, path)), { recursive: true });
      await writeFile(resolve(workspace, path), text);
    },
    readFile: (path) => readFile(resolve(workspace, path), 'utf8'),
    writeLines: (text) => void process.stdout.write(text),
    log: (line) => void process.stdout.write(`${escapeTerminal(line)}\n`),
    annotate: (kind, message) => void process.stdout.write(`::${kind}::${escapeCommandMessage(message.split('\n'))}\n`),
  };
}

async function readPayload(runner: Runner): Promise<unknown> {
  const path = runner.environment.GITHUB_EVENT_PATH ?? '';
  const hint = 'run this as a GitHub Action; on a laptop, run "npx vm-contract check"';
  if (path === '') throw new ConfigurationError('there is no event: GITHUB_EVENT_PATH is not set', { hint });
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined || text.length > LONGEST_PAYLOAD) {
    throw new ConfigurationError(`the event in "${path}" cannot be read`, { hint });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError(`the event in "${path}" is not JSON`, { hint });
  }
}

function connectGitHub(runner: Runner, token: string, repository?: RepositoryName): GitHub {
  core.setSecret(token);
  const { GITHUB_REPOSITORY = '', GITHUB_API_URL = 'https://api.github.com' } = runner.environment;
  const [owner = '', name = ''] = GITHUB_REPOSITORY.split('/');
  const transport = new ApiTransport({
    apiUrl: GITHUB_API_URL,
    token,
    timeoutMs: 30_000,
    attempts: 4,
    longestWaitMs: 120_000,
    log: runner.log,
    clock: { now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds) },
  });
  const graphqlUrl = runner.environment.GITHUB_GRAPHQL_URL ?? `${GITHUB_API_URL}/graphql`;
  return new RestGitHub(repository ?? { owner, name }, transport, graphqlUrl);
}

process.exitCode = await main();
