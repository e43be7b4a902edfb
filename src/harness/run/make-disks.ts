import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedArguments } from '../tools/genisoimage.ts';
import { overlayArguments } from '../tools/qemu-img.ts';
import { sshKeygenArguments } from '../tools/ssh.ts';
import { SetUpError } from '../verdict.ts';
import { seedFiles } from '../witness/cloud-config.ts';
import { mustRun, type RunContext } from './run-context.ts';

const toolMs = 120_000;

/** Makes the overlay, the keys and the seed of a fresh guest in the run's folder. */
export async function makeDisks(context: RunContext, macAddress: string, signal: AbortSignal): Promise<void> {
  const { folder, profile, progress } = context;
  const { image } = progress;
  if (image === undefined) throw new SetUpError('internal', 'The image phase did not run.');
  const args = overlayArguments(image.path, folder.disk, profile.guest.diskGib);
  await mustRun(context, { program: 'qemu-img', args, timeoutMs: toolMs }, signal);
  await makeSeed(context, macAddress, signal);
}

async function makeSeed(context: RunContext, macAddress: string, signal: AbortSignal): Promise<void> {
  const { access, folder, profile } = context;
  const hostKey = join(folder.scratch, 'host-key');
  for (const file of [access.identityFile, hostKey]) {
    await mustRun(
      context,
      { program: 'ssh-keygen', args: sshKeygenArguments(file, folder.id), timeoutMs: toolMs },
      signal,
    );
  }
  const publicKey = (await readFile(`${hostKey}.pub`, 'utf8')).trim();
  await writeFile(access.knownHostsFile, `${access.hostKeyAlias} ${publicKey.split(' ').slice(0, 2).join(' ')}\n`);
  const files = seedFiles({
    runId: folder.id,
    host: profile.host,
    user: access.user,
    authorizedKey: (await readFile(`${access.identityFile}.pub`, 'utf8')).trim(),
    hostKey: { privateKey: await readFile(hostKey, 'utf8'), publicKey },
    macAddress,
  });
  const seedFolder = join(folder.scratch, 'seed');
  await mkdir(seedFolder, { mode: 0o700 });
  for (const [name, text] of Object.entries(files)) await writeFile(join(seedFolder, name), text, { mode: 0o600 });
  await mustRun(
    context,
    { program: 'genisoimage', args: seedArguments(seedFolder, folder.seed), timeoutMs: toolMs },
    signal,
  );
}
