import type { GitHub } from '../ports/github.ts';
import type { RebootWorld } from '../reboot-gate/reboot-world.ts';
import type { ActionWorld } from './run-action.ts';
import type { Settings } from './settings.ts';

/** The world of the reboot gate, from that of the Action. */
export function rebootWorldOf(settings: Settings, github: GitHub, { runner, now }: ActionWorld): RebootWorld {
  const { GITHUB_SERVER_URL: serverUrl = 'https://github.com', GITHUB_RUN_ID: id } = runner.environment;
  const { owner, name } = github.repository;
  return {
    github,
    author: settings.commentAuthor,
    serverUrl,
    runUrl: id === undefined ? undefined : `${serverUrl}/${owner}/${name}/actions/runs/${id}`,
    now: now(),
    log: runner.log,
  };
}
