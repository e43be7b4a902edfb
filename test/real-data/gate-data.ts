import { parse } from 'yaml';

/** A file of data as plain data; the oracles know its shape. */
// biome-ignore lint/suspicious/noExplicitAny: the data of shell gates have no types, and the oracles are to be as plain as the scripts
export type Data = any;
type Texts = Readonly<Record<string, string>>;

/** What a shell gate compares, said once more in a few plain lines: the subjects that it would complain about. */
export interface GateOracle {
  readonly gate: string;
  /** The files without which the gate does not apply. */
  readonly needs: readonly string[];
  complaints(files: Files): readonly unknown[];
}

/** The files of one revision as the scripts read them. */
export interface Files {
  readonly today: string;
  readonly paths: readonly string[];
  yaml(path: string): Data;
  text(path: string): string;
}

/** Reads the files of a revision as they are on a day. */
export function filesOf(texts: Texts, today: string): Files {
  const parsed = new Map<string, Data>();
  const yaml = (path: string): Data => {
    if (!parsed.has(path)) parsed.set(path, parse(texts[path] ?? ''));
    return parsed.get(path);
  };
  return { today, paths: Object.keys(texts), yaml, text: (path) => texts[path] ?? '' };
}

export const B = 'ops/bindings';
export const LIFE = `${B}/vm.lifecycle.yaml`;
export const SSH = `${B}/ssh.targets.yaml`;
export const SVC = 'docs/governance/SERVICE_REGISTRY.yaml';
export const BAK = `${B}/backup.inventory.yaml`;
export const HP = `${B}/services.health.yaml`;
export const STK = 'docs/governance/STACK_REGISTRY.yaml';
export const DEV = 'docs/governance/DEVICE_IDENTITY_SSOT.md';
export const MIN = 'docs/governance/MINILAB_SSOT.md';
export const NAM = `${B}/naming.policy.yaml`;
export const PLC = `${B}/infra.placement.policy.yaml`;
export const REL = `${B}/infra.relocation.plan.yaml`;
export const CMP = `${B}/docker.compose.targets.yaml`;
export const TOP = `${B}/topology.sites.yaml`;
export const PRO = `${B}/vm.operating.profile.yaml`;
export const CON = `${B}/vm.lifecycle.contract.yaml`;
export const SLO = `${B}/infra.core.slo.yaml`;
export const TAI = `${B}/tailscale.tailnet.snapshot.yaml`;
export const CAP = `${B}/infra.capacity.guard.policy.yaml`;
export const STA = `${B}/startup.sequencing.yaml`;
export const TSL = `${B}/tailscale.ssh.lifecycle.contract.yaml`;
export const SSO = 'docs/governance/SSOT_REGISTRY.yaml';
export const SHP = 'docs/governance/SHOP_SERVER_SSOT.md';
export const WSA = `${B}/workbench.ssh.attach.contract.yaml`;
export const SLC = `${B}/ssh.target.lifecycle.contract.yaml`;

export const vmsOf = (files: Files): Data[] => files.yaml(LIFE).vms;
export const idOf = (vm: Data) => vm.id ?? vm.vmid;
export const activeOf = (files: Files) =>
  vmsOf(files).filter(
    (vm) => vm.status === 'active' && (vm.site_scope ?? 'shop') !== 'home' && vm.proxmox_host === 'pve',
  );
export const sshOf = (files: Files): Data[] => files.yaml(SSH).ssh.targets;
export const sshById = (files: Files, id: unknown) => sshOf(files).find((target) => target.id === id);
export const hostsOf = (files: Files): Data => files.yaml(SVC).hosts;
export const differ = (a: unknown, b: unknown) =>
  a != null && b != null && a !== '' && b !== '' && String(a) !== String(b);
export const isSet = (value: unknown) => value !== undefined && value !== null && value !== '';
export const keys = (map: Data) => Object.keys(map ?? {});

/** The rows of the Markdown table below a heading, by column heading. */
export function tableRows(text: string, heading: string): Record<string, string>[] {
  const lines = text.slice(text.indexOf(`\n### ${heading}`) + 1).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines.slice(
    start,
    lines.findIndex((line, at) => at > start && !line.startsWith('|')),
  );
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`|`$/g, '')),
  );
  const [heads = [], , ...body] = cells;
  return body.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}
