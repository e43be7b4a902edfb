import type { TestFile } from '../git-repository.ts';

/** One attack: what stands in the folder, and how the program is called on it. */
export interface HostileCase {
  /** What is done to the program, e.g. `yaml: aliases that multiply`; unique. */
  readonly name: string;
  /** Files by path, made when the case runs: some are large. */
  files(): Readonly<Record<string, TestFile>>;
  /** What cannot be said as files. */
  prepare?(folder: string): void;
  /** What follows `check`; the folder is the working directory. */
  readonly options?: readonly string[];
}

/** Where contracts stand in all cases. */
export const CONTRACT = 'VM_CREATION_CONTRACT.md';

/** A Markdown contract with one block. */
export function contractOf(block: string): string {
  return `# Contract\n\n\`\`\`yaml vm-contract\n${block}\n\`\`\`\n`;
}

const ROSTER = 'vms:\n  - { id: 1, hostname: alpha, ip: 192.0.2.1 }\n  - { id: 2, hostname: beta, ip: 192.0.2.2 }\n';

/** A small good roster with a contract, by which a second source is read: the hostile one. */
export function withSource(clause: string, match = '{ id: "{hostname}" }'): Record<string, string> {
  return {
    'roster.yaml': ROSTER,
    [CONTRACT]: contractOf(`collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id}", unique: [ip] }
  targets: ${clause}
checklist:
  - { id: target, each: vms, in: targets, match: ${match}, equal: { host: "{ip}" }, orphans: {}, scaffold: "- id: {hostname}" }`),
  };
}

/** A text made of as many parts as are asked for. */
export function repeated(count: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0; index < count; index++) parts.push(part(index));
  return parts.join('');
}
