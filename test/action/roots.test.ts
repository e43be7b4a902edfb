import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { connect } from '../github/connect.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState, type PullState } from '../github/stand-in/state.ts';
import { pullRequestPayload } from './payloads.ts';
import { recordingRunner, STILL } from './recording-runner.ts';

const CONTRACT = `# Contract

\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "vms[]", key: id, label: "VM {id}" }
  logins: { root: workbench, file: ssh/config, format: ssh-config, key: Host }
checklist:
  - { id: login, each: vms, in: logins, match: { Host: "{hostname}" } }
\`\`\`
`;
const spine = (vms: string) => ({ 'VM_CREATION_CONTRACT.md': CONTRACT, 'vms.yaml': `vms:\n${vms}` });
const WEB = '  - { id: 1, hostname: web }\n';
const MAIL = '  - { id: 2, hostname: mail }\n';

let standIn: StandIn;
let workbench: StandIn;
let pull: PullState;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
  workbench = await StandIn.start({ ...emptyState(), repo: 'workbench' });
});
afterAll(async () => {
  await standIn.close();
  await workbench.close();
});
beforeEach(() => {
  standIn.reset(emptyState());
  workbench.reset({ ...emptyState(), repo: 'workbench' });
  pull = seedPull(standIn.state, spine(WEB), spine(WEB + MAIL));
});

function act(root: string) {
  const runner = recordingRunner({ GITHUB_EVENT_NAME: 'pull_request' }, { roots: `workbench=${root}` });
  const asked: string[] = [];
  const outcome = runAction({
    runner,
    payload: pullRequestPayload(pull),
    toolVersion: '0.0.0',
    ...STILL,
    connect: (token, repository) => {
      if (repository === undefined) return connect(standIn, { token }).github;
      asked.push(`${repository.owner}/${repository.name}`);
      return connect(workbench, { token }).github;
    },
  });
  return { outcome, asked, runner };
}

describe('another repository as a root', () => {
  test.each(['main', 'release/1'])('is read through the API at the branch %s', async (branch) => {
    const sha = workbench.state.store.commit({ 'ssh/config': 'Host web\nHost mail\n' });
    workbench.state.branches.set(branch, sha);
    const { outcome, asked } = act(`github:ada/workbench@${branch}`);
    expect(await outcome).toBe('pass');
    expect(asked).toEqual(['ada/workbench']);
  });

  test('is read at a commit', async () => {
    const sha = workbench.state.store.commit({ 'ssh/config': 'Host web\n' });
    const { outcome, runner } = act(`github:ada/workbench@${sha}`);
    expect(await outcome).toBe('fail');
    expect(runner.summary()).toContain('VM 2 has no entry in workbench:ssh/config');
  });

  test('that is not there, or not to be read, is told and not passed over', async () => {
    const { outcome } = act('github:ada/workbench@gone');
    await expect(outcome).rejects.toThrow(/gone/);
  });
});
