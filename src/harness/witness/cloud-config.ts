import { witnessAgent, witnessUnit } from './witness-agent.ts';

/** What a guest is told at its first boot. */
export interface SeedFacts {
  /** The host under test has a user who may do everything; the controller has one who may do nothing but run programs. */
  readonly role: 'host' | 'controller';
  readonly runId: string;
  readonly host: string;
  readonly user: string;
  readonly authorizedKey: string;
  readonly hostKey: { readonly privateKey: string; readonly publicKey: string };
  readonly macAddress: string;
}

/** The three files of a NoCloud seed. All of them are JSON, which cloud-init reads as YAML: nothing is pasted into text. */
export function seedFiles(facts: SeedFacts): Readonly<Record<'user-data' | 'meta-data' | 'network-config', string>> {
  return {
    'user-data': `#cloud-config\n${JSON.stringify(userData(facts), null, 1)}\n`,
    'meta-data': `${JSON.stringify({ 'instance-id': facts.runId, 'local-hostname': facts.host })}\n`,
    'network-config': `${JSON.stringify(networkConfig(facts.macAddress))}\n`,
  };
}

function networkConfig(macAddress: string): unknown {
  return { version: 2, ethernets: { eth0: { match: { macaddress: macAddress }, 'set-name': 'eth0', dhcp4: true } } };
}

function userData(facts: SeedFacts): unknown {
  return {
    hostname: facts.host,
    manage_etc_hosts: true,
    locale: false,
    package_update: false,
    ssh_pwauth: false,
    disable_root: true,
    ssh_deletekeys: true,
    ssh_keys: { ed25519_private: facts.hostKey.privateKey, ed25519_public: facts.hostKey.publicKey },
    users: [
      {
        name: facts.user,
        shell: '/bin/bash',
        ...(facts.role === 'host' ? { sudo: 'ALL=(ALL) NOPASSWD:ALL' } : {}),
        lock_passwd: true,
        ssh_authorized_keys: [facts.authorizedKey],
      },
    ],
    // The witness starts before anything else that cloud-init does, so that a failure of the rest can be asked about.
    bootcmd: [['cloud-init-per', 'instance', 'witness', 'sh', '-c', installWitness], ...bootCommands(facts)],
    // A real host has no seed at its next boot: neither has this one.
    runcmd: [['touch', '/etc/cloud/cloud-init.disabled']],
  };
}

/** What an image that is made for hosts would start is of no use where Ansible runs, and takes seconds. */
function bootCommands({ role }: SeedFacts): string[][] {
  if (role === 'host') return [];
  return [['systemctl', 'mask', '--runtime', 'docker.service', 'docker.socket', 'containerd.service', 'caddy.service']];
}

const folder = '/usr/local/lib/reboot-test';
const unitFile = '/etc/systemd/system/reboot-test-witness.service';
const installWitness = [
  `mkdir -p ${folder}`,
  `echo ${base64(witnessAgent)} | base64 -d > ${folder}/witness.py`,
  `echo ${base64(witnessUnit)} | base64 -d > ${unitFile}`,
  'systemctl daemon-reload',
  'systemctl enable reboot-test-witness.service',
  'systemctl start --no-block reboot-test-witness.service',
].join(' && ');

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
