import { cp, lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustSucceed, type RunContext } from '../run/run-context.ts';
import { eventsPlugin, inventoryListArguments, parseInventoryList } from '../tools/ansible.ts';
import { SetUpError } from '../verdict.ts';
import { connectionOf, inventoryOf, proveSingleHost, refuseConnectionVariables } from './inventory.ts';
import { inventoryFile, playbookFolder } from './run-playbook.ts';
import { isVault, mergeVariables, readVariables, type Variables, withTokens } from './variables.ts';

const maxVariablesBytes = 1024 * 1024;

/**
 * Writes the inventory of a run: the real variables of the real host without its vault, what the test sets on top, and
 * nothing else; then has Ansible itself prove that it is so.
 */
export async function writeInventory(context: RunContext, signal: AbortSignal): Promise<void> {
  const { controller, folder, options, profile, progress } = context;
  const source = join(options.tree, profile.inventory);
  await rm(folder.inventory, { recursive: true, force: true });
  await mkdir(folder.inventory, { recursive: true, mode: 0o700 });
  await mkdir(folder.control, { recursive: true, mode: 0o700 });
  await mkdir(join(folder.ansible, 'callbacks'), { recursive: true });
  await writeFile(join(folder.ansible, 'callbacks', 'reboot_test_events.py'), eventsPlugin);
  await writeFile(join(folder.ansible, 'vault-password'), `${context.random(16)}\n`, { mode: 0o600 });
  await copyVariables(context, join(source, 'group_vars'), join(folder.inventory, 'group_vars'), '');
  await copyHostVariables(context, source);

  progress.variables = await ownVariables(context);
  const all = await writeHostVariables(context);
  await writeFile(inventoryFile(folder.inventory), JSON.stringify(inventoryOf(profile.host, profile.groups), null, 1), {
    mode: 0o600,
  });

  await controller.bring(context, signal);
  const places = controller.places(context);
  const folders = new Set(
    [...profile.plays, ...(profile.verify ?? [])].map((play) => playbookFolder(places.tree, play)),
  );
  const prove = async (playbooks: string): Promise<void> => {
    const args = inventoryListArguments(inventoryFile(places.inventory), playbooks);
    const command = { program: 'ansible-inventory', args, timeoutMs: 300_000 } as const;
    const listed = mustSucceed(command, await controller.run(context, command, signal));
    proveSingleHost(parseInventoryList(listed.stdout, profile.host), profile.host, all);
  };
  await Promise.all([...folders].map(prove));
}

/**
 * Writes what the test sets on the host, and how the guest is reached now: a machine that was started anew has other
 * forwards.
 */
export async function writeHostVariables(context: RunContext): Promise<Variables> {
  const { controller, folder, profile, progress } = context;
  const { access } = controller.places(context);
  const all = mergeVariables([progress.variables, connectionOf(controller.target(context), access)]);
  const file = join(folder.inventory, 'host_vars', profile.host, 'zz-overlay.json');
  await writeFile(file, JSON.stringify(all, null, 1), { mode: 0o600 });
  return all;
}

/** What the test sets on the host: overlays, then the certificate tier, then stand-ins of secrets. */
async function ownVariables(context: RunContext): Promise<Variables> {
  const { evidence, options, profile, progress } = context;
  const tier = profile.certs?.[options.certs];
  if (tier === undefined && options.certs !== 'internal') {
    throw new SetUpError(
      'profile-invalid',
      `The profile of '${profile.host}' has no variables for the certificate tier '${options.certs}'.`,
    );
  }
  const files = [...(profile.overlays ?? []), ...(tier === undefined ? [] : [tier]), ...options.overlays];
  const layers: Variables[] = [];
  for (const file of files) {
    const variables = readVariables(await readTreeFile(options.tree, file), file);
    refuseConnectionVariables(variables, file);
    layers.push(variables);
    for (const name of Object.keys(variables).sort()) {
      evidence.fidelity.push({
        subject: `variable ${name}`,
        difference: `set to ${shown(variables[name])} by ${file}`,
      });
    }
  }
  if (profile.secrets !== undefined) layers.push(await standIns(context, profile.secrets));
  const merged = mergeVariables(layers);
  progress.variables = merged;
  return merged;
}

async function standIns(context: RunContext, file: string): Promise<Variables> {
  const { evidence, options, progress } = context;
  const variables = readVariables(await readTreeFile(options.tree, file), file);
  refuseConnectionVariables(variables, file);
  // A run that goes on from a saved state must meet the secrets that were applied in it.
  const known = [...progress.tokens];
  const replaced = withTokens(variables, () => known.shift() ?? `honeytoken-${context.random(16)}`);
  progress.tokens = replaced.tokens;
  for (const name of Object.keys(variables).sort()) {
    evidence.fidelity.push({
      subject: `secret ${name}`,
      difference: `a stand-in of ${file}; the real value is never read`,
    });
  }
  return mergeVariables([Object(replaced.value)]);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

async function readTreeFile(tree: string, file: string): Promise<string> {
  const path = join(tree, file);
  const facts = await lstat(path).catch(() => undefined);
  if (facts === undefined || !facts.isFile()) {
    throw new SetUpError('profile-invalid', `'${file}' of the profile is not a file in '${tree}'.`);
  }
  if (facts.size > maxVariablesBytes)
    throw new SetUpError('profile-invalid', `'${file}' is larger than ${maxVariablesBytes} bytes.`);
  return readFile(path, 'utf8');
}

/** The real host's variables: one file of its name, or a folder of it. */
async function copyHostVariables(context: RunContext, source: string): Promise<void> {
  const { folder, profile } = context;
  const target = join(folder.inventory, 'host_vars', profile.host);
  await mkdir(target, { recursive: true });
  for (const extension of ['', '.yml', '.yaml', '.json']) {
    const real = join(source, 'host_vars', `${profile.host}${extension}`);
    const facts = await lstat(real).catch(() => undefined);
    if (facts?.isDirectory()) await copyVariables(context, real, target, `host_vars/${profile.host}/`);
    if (facts?.isFile())
      await copyPlain(context, real, join(target, `00-real${extension}`), `host_vars/${profile.host}${extension}`);
  }
}

async function copyVariables(context: RunContext, from: string, to: string, name: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  if (entries.length > 0) await mkdir(to, { recursive: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(from, entry.name);
    if (entry.isDirectory()) await copyVariables(context, path, join(to, entry.name), `${name}${entry.name}/`);
    else if (entry.isFile()) await copyPlain(context, path, join(to, entry.name), `${name}${entry.name}`);
    else throw new SetUpError('profile-invalid', `'${path}' is a link or a device; variables must be plain files.`);
  }
}

async function copyPlain(context: RunContext, from: string, to: string, name: string): Promise<void> {
  const facts = await lstat(from);
  if (facts.size > maxVariablesBytes)
    throw new SetUpError('profile-invalid', `'${from}' is larger than ${maxVariablesBytes} bytes.`);
  if (isVault(await readFile(from, 'utf8'))) {
    context.evidence.fidelity.push({
      subject: `file ${name}`,
      difference: 'left out: it is encrypted, and the test has no vault password',
    });
    return;
  }
  await cp(from, to);
}
