import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedArguments } from '../tools/genisoimage.ts';
import { type SshAccess, sshKeygenArguments } from '../tools/ssh.ts';
import { type SeedFacts, seedFiles } from '../witness/cloud-config.ts';
import { mustRun, type RunContext } from './run-context.ts';

const toolMs = 120_000;

/** Whom a seed is for. */
export interface SeedPlan {
  readonly role: SeedFacts['role'];
  /** The name that the guest gives itself. */
  readonly hostname: string;
  readonly macAddress: string;
  /** How the guest will be logged in to; the keys are made for it. */
  readonly access: SshAccess;
  /** Where keys and files lie; it exists. */
  readonly scratch: string;
  /** The seed to write. */
  readonly seed: string;
}

/** Makes the keys of one guest, those of its user and its own, and the seed that brings them to it. */
export async function makeSeed(context: RunContext, plan: SeedPlan, signal: AbortSignal): Promise<void> {
  const { access, scratch } = plan;
  const runId = context.folder.id;
  const hostKey = join(scratch, 'host-key');
  for (const file of [access.identityFile, hostKey]) {
    await mustRun(context, { program: 'ssh-keygen', args: sshKeygenArguments(file, runId), timeoutMs: toolMs }, signal);
  }
  const publicKey = (await readFile(`${hostKey}.pub`, 'utf8')).trim();
  await writeFile(access.knownHostsFile, `${access.hostKeyAlias} ${publicKey.split(' ').slice(0, 2).join(' ')}\n`);
  const files = seedFiles({
    role: plan.role,
    runId,
    host: plan.hostname,
    user: access.user,
    authorizedKey: (await readFile(`${access.identityFile}.pub`, 'utf8')).trim(),
    hostKey: { privateKey: await readFile(hostKey, 'utf8'), publicKey },
    macAddress: plan.macAddress,
  });
  const folder = join(scratch, 'seed');
  await mkdir(folder, { mode: 0o700 });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { mode: 0o600 });
  const args = seedArguments(folder, plan.seed);
  await mustRun(context, { program: 'genisoimage', args, timeoutMs: toolMs }, signal);
}
