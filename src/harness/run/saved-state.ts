import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { emulatedProcessor } from '../tools/qemu.ts';
import { SetUpError } from '../verdict.ts';
import { witnessAgent } from '../witness/witness-agent.ts';
import { guestOf, type RunContext } from './run-context.ts';

/** What must be known of a guest, beside its disk, to go on with it. */
export interface SavedFacts {
  readonly macAddress: string;
  readonly tokens: readonly string[];
}

const factsFile = 'facts.json';

/** The folder of the state after apply for the same tree, profile, image, certificates and machine. */
function folderOf(context: RunContext): string {
  const { accelerator, options, profile, progress, savedStates } = context;
  const parts = [
    progress.treeDigest,
    progress.image?.sha512,
    options.certs,
    accelerator,
    emulatedProcessor,
    witnessAgent,
    JSON.stringify(profile.guest),
    profile.host,
  ];
  return join(savedStates, createHash('sha256').update(JSON.stringify(parts)).digest('hex'));
}

/** The files that make a guest, as they lie in the folder of a run. */
function filesOf(context: RunContext): readonly string[] {
  const { access, folder } = context;
  return [folder.disk, folder.seed, access.identityFile, `${access.identityFile}.pub`, access.knownHostsFile];
}

/** Copies a saved state into the run's folder; undefined where there is none. */
export async function fetchSaved(context: RunContext): Promise<SavedFacts | undefined> {
  const source = folderOf(context);
  const text = await readFile(join(source, factsFile), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  for (const file of filesOf(context)) await copyFile(join(source, basename(file)), file, constants.COPYFILE_FICLONE);
  return readFacts(text);
}

function readFacts(text: string): SavedFacts {
  const data: unknown = JSON.parse(text);
  if (typeof data === 'object' && data !== null && 'macAddress' in data && 'tokens' in data) {
    const { macAddress, tokens } = data;
    if (typeof macAddress === 'string' && Array.isArray(tokens)) return { macAddress, tokens: tokens.map(String) };
  }
  throw new SetUpError(
    'engine-failed',
    `'${factsFile}' of the saved state is damaged.`,
    'Remove the folder "applied" of the state folder.',
  );
}

/** Saves the guest as it is now. Older states go: each takes as much disk as a guest. */
export async function saveApplied(context: RunContext): Promise<void> {
  const target = folderOf(context);
  const partial = `${target}.partial`;
  await rm(context.savedStates, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  await guestOf(context).save(async () => {
    for (const file of filesOf(context))
      await copyFile(file, join(partial, basename(file)), constants.COPYFILE_FICLONE);
  });
  const { macAddress, tokens } = context.progress;
  const facts: SavedFacts = { macAddress, tokens };
  await writeFile(join(partial, factsFile), JSON.stringify(facts), { mode: 0o600 });
  await rename(partial, target);
}
