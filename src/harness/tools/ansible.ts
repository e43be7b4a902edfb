import type { PlaySpec } from '../profile.ts';

/** A play to run, with what the run fixes. */
export interface PlaybookRun {
  readonly inventory: string;
  readonly host: string;
  readonly play: PlaySpec;
  /** Change nothing; tell what would change. */
  readonly check: boolean;
}

export function playbookArguments(run: PlaybookRun): string[] {
  return [
    '-i',
    run.inventory,
    '--limit',
    run.host,
    ...(run.play.tags === undefined ? [] : ['--tags', run.play.tags.join(',')]),
    ...(run.check ? ['--check', '--diff'] : []),
    run.play.playbook,
  ];
}

/** Asks for the resolved inventory; group variables that lie beside the playbooks count too. */
export function inventoryListArguments(inventory: string, playbookFolder: string): string[] {
  return ['-i', inventory, '--list', '--playbook-dir', playbookFolder];
}

/** What Ansible is told through its environment, which wins over the tree's ansible.cfg. Folders are the run's own. */
export function ansibleEnvironment(folders: {
  readonly home: string;
  readonly callbacks: string;
  readonly events: string;
  readonly controlPaths: string;
  /** A file with a password that opens no vault, so that none of the person's own is asked for. */
  readonly vaultPassword: string;
}): Readonly<Record<string, string>> {
  return {
    ANSIBLE_HOME: folders.home,
    ANSIBLE_LOCAL_TEMP: `${folders.home}/tmp`,
    ANSIBLE_CALLBACK_PLUGINS: folders.callbacks,
    ANSIBLE_CALLBACKS_ENABLED: 'reboot_test_events',
    REBOOT_TEST_EVENTS: folders.events,
    ANSIBLE_SSH_CONTROL_PATH_DIR: folders.controlPaths,
    ANSIBLE_INVENTORY_ENABLED: 'yaml',
    ANSIBLE_HOST_KEY_CHECKING: 'True',
    ANSIBLE_RETRY_FILES_ENABLED: 'False',
    ANSIBLE_NOCOLOR: '1',
    ANSIBLE_PIPELINING: 'True',
    ANSIBLE_TIMEOUT: '120',
    ANSIBLE_VAULT_PASSWORD_FILE: folders.vaultPassword,
  };
}

/** The Ansible plugin that writes one line of JSON for each thing that happened. */
export const eventsPlugin = `from __future__ import annotations
import json, os
from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
name: reboot_test_events
type: notification
short_description: writes what happened as lines of JSON
description: For the reboot test.
"""

class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "notification"
    CALLBACK_NAME = "reboot_test_events"
    CALLBACK_NEEDS_ENABLED = True

    def _write(self, **event):
        with open(os.environ["REBOOT_TEST_EVENTS"], "a") as file:
            file.write(json.dumps(event, default=str) + "\\n")

    def _words(self, data):
        words = [str(data[key])[-1500:] for key in ("msg", "stderr", "module_stderr") if data.get(key)]
        inner = list(data.get("results", [])) + list(data.get("failed_modules", {}).values())
        for item in inner:
            if isinstance(item, dict) and (item.get("failed") or item.get("module_stderr")):
                words.append(self._words(item)[:1500])
        return " ".join(words)

    def _result(self, status, result, ignored=False):
        data = {} if result._task.no_log else result._result
        message = self._words(data)[:4000]
        self._write(e="result", status=status, host=result._host.get_name(), task=result._task.get_name(), message=message, ignored=bool(ignored))

    def v2_playbook_on_play_start(self, play):
        self._write(e="play", name=play.get_name())

    def v2_playbook_on_no_hosts_matched(self):
        self._write(e="no-hosts")

    def v2_runner_on_ok(self, result):
        self._result("changed" if result._result.get("changed") else "ok", result)

    def v2_runner_on_skipped(self, result):
        self._result("skipped", result)

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self._result("failed", result, ignore_errors)

    def v2_runner_on_unreachable(self, result):
        self._result("unreachable", result)

    def v2_playbook_on_stats(self, stats):
        self._write(e="stats", hosts=sorted(stats.processed))
`;

/** What became of one task on one host. */
export interface TaskResult {
  readonly play: string;
  readonly task: string;
  readonly host: string;
  readonly status: 'ok' | 'changed' | 'skipped' | 'failed' | 'unreachable';
  readonly message: string;
  readonly ignored: boolean;
}

/** What happened in one run of a playbook. */
export interface PlaybookEvents {
  readonly plays: readonly string[];
  readonly results: readonly TaskResult[];
  readonly noHostsMatched: boolean;
  /** The run came to its end, whatever the end was. */
  readonly finished: boolean;
}

const statuses = ['ok', 'changed', 'skipped', 'failed', 'unreachable'] as const;

/** Reads the plugin's lines. A line that is no event is left out: what is then missing counts as not run. */
export function parsePlaybookEvents(text: string): PlaybookEvents {
  const plays: string[] = [];
  const results: TaskResult[] = [];
  let noHostsMatched = false;
  let finished = false;
  for (const line of text.split('\n')) {
    const event = parseRecord(line);
    if (event['e'] === 'play' && typeof event['name'] === 'string') plays.push(event['name']);
    if (event['e'] === 'no-hosts') noHostsMatched = true;
    if (event['e'] === 'stats') finished = true;
    const result = event['e'] === 'result' ? taskResult(event, plays.at(-1) ?? '') : undefined;
    if (result !== undefined) results.push(result);
  }
  return { plays, results, noHostsMatched, finished };
}

function taskResult(event: Readonly<Record<string, unknown>>, play: string): TaskResult | undefined {
  const { task, host, message, ignored } = event;
  const status = statuses.find((each) => each === event['status']);
  if (status === undefined || typeof task !== 'string' || typeof host !== 'string') return undefined;
  return { play, task, host, status, message: typeof message === 'string' ? message : '', ignored: ignored === true };
}

/** What `ansible-inventory --list` resolved. */
export interface ResolvedInventory {
  readonly hosts: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The hosts in the answer, sorted, and the variables of `host`; undefined where the answer is not an inventory. */
export function parseInventoryList(stdout: string, host: string): ResolvedInventory | undefined {
  const data = parseRecord(stdout);
  const meta = data['_meta'];
  if (!isRecord(meta) || !isRecord(meta['hostvars'])) return undefined;
  const hosts = new Set(Object.keys(meta['hostvars']));
  for (const [name, group] of Object.entries(data)) {
    if (name === '_meta' || !isRecord(group) || !Array.isArray(group['hosts'])) continue;
    for (const each of group['hosts']) hosts.add(String(each));
  }
  const variables = meta['hostvars'][host];
  return { hosts: [...hosts].sort(), variables: isRecord(variables) ? variables : {} };
}

function parseRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
