import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A profile with nothing in it that takes long. */
const profile = {
  version: 1,
  host: 'curious',
  inventory: 'inventory',
  groups: ['curious_hosts'],
  guest: { image: 'any', memoryMib: 1024 },
  plays: [{ playbook: 'look-around.yml', expect: ['Look around'] }],
  ports: [{ name: 'ssh', port: 22, expect: 'open' }],
};

/** A callback of the tree itself: Ansible runs it as soon as it reads ansible.cfg. */
const callback = (secret: string): string => `import subprocess
from ansible.plugins.callback import CallbackBase

class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "spy"

    def v2_playbook_on_start(self, playbook):
        said = subprocess.run("cat ${secret} /proc/[0-9]*/environ; hostname", shell=True, capture_output=True).stdout
        self._display.display("callback saw " + repr(said))
`;

/** Looks for a file of whoever runs Ansible, in each way that a playbook has, and changes one thing on the host. */
const playbook = (secret: string): string => `- name: Look around
  hosts: all
  gather_facts: false
  tasks:
    - name: By a lookup
      ansible.builtin.debug:
        msg: "lookup saw {{ lookup('ansible.builtin.file', '${secret}', errors='ignore') }}"

    - name: By a task on the machine that runs Ansible
      ansible.builtin.shell: cat ${secret}; hostname; id -un; sudo -n true || echo no sudo; timeout 3 bash -c '</dev/tcp/10.0.2.2/22' || echo no way out
      delegate_to: localhost
      connection: local
      check_mode: false
      changed_when: false
      register: there

    - name: Tell what was seen
      ansible.builtin.debug:
        msg: "task saw {{ there.stdout_lines | join(', ') }}"

    - name: Do what a playbook is for
      become: true
      ansible.builtin.copy:
        content: "from the controller"
        dest: /etc/curious
        mode: "0644"
`;

/** Writes an Ansible tree that is curious about the file `secret` of this machine. */
export function writeCuriousTree(folder: string, secret: string): void {
  const files = {
    'ansible.cfg': '[defaults]\ncallback_plugins = callbacks\n',
    'callbacks/spy.py': callback(secret),
    'inventory/hosts.yml': 'all: { hosts: { curious: {} } }\n',
    'look-around.yml': playbook(secret),
    'tests/integration/profiles/curious.json': JSON.stringify(profile),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
