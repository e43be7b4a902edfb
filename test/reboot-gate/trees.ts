import type { PlainTree } from '../github/stand-in/git-store.ts';

const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';

/** A contract whose profile askari is for everything below ansible/roles. */
export function contract(trust = '{ authors: [ada] }', more = ''): string {
  return `# Contract

\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "$.vms[*]", key: id }
reboot_test:
  tree: ansible
  queue-minutes: 20
  minutes: 40
  trust: ${trust}
  profiles:
    askari: { paths: ["ansible/roles/**"], labels: [self-hosted, ubongo, kvm] }
${more}\`\`\`
`;
}

/** The base of a small repository. */
export function baseTree(text = contract()): Record<string, string> {
  return {
    [CONTRACT]: text,
    'vms.yaml': 'vms: [{ id: 1 }]\n',
    'ansible/site.yml': '- hosts: all\n',
    'ansible/roles/base/tasks/main.yml': '- name: Accept\n',
    'README.md': 'Words.\n',
  };
}

/** The same with a change of a role, which needs the test. */
export function changedRole(base: PlainTree = baseTree()): PlainTree {
  return { ...base, 'ansible/roles/base/tasks/main.yml': '- name: Drop\n' };
}

/** The same with a change of a document, which does not. */
export function changedReadme(base: PlainTree = baseTree()): PlainTree {
  return { ...base, 'README.md': 'Other words.\n' };
}

/** The same with another contract. */
export function changedContract(text: string, base: PlainTree = baseTree()): PlainTree {
  return { ...base, [CONTRACT]: text };
}
