/** Which certificates the host gets in the test. */
export const certTiers = ['internal', 'le-staging', 'le-prod-wildcard', 'local-acme'] as const;
export type CertTier = (typeof certTiers)[number];

/** One playbook to run against the guest. */
export interface PlaySpec {
  readonly playbook: string;
  readonly tags?: readonly string[];
  /** Names of plays that must have run at least one task. */
  readonly expect?: readonly string[];
}

export interface HttpExpectation {
  readonly path?: string;
  readonly host?: string;
  readonly status?: readonly number[];
  readonly bodyContains?: string;
}

/** One row of the port matrix. */
export interface PortSpec {
  readonly name: string;
  readonly port: number;
  readonly protocol?: 'tcp' | 'udp';
  readonly expect: 'open' | 'closed';
  readonly from?: 'outside' | 'inside';
  readonly published?: boolean;
  readonly tls?: { readonly serverName: string };
  readonly http?: HttpExpectation;
}

/** The sections of the state of a host, each a set of facts. */
export const stateSections = [
  'addresses',
  'containers',
  'failed-units',
  'host-keys',
  'journal-errors',
  'listening',
  'mounts',
  'nft',
  'routes',
  'sysctl',
  'units',
  'users',
] as const;
export type StateSection = (typeof stateSections)[number];

export interface DriftException {
  readonly task: string;
  readonly reason: string;
}

export interface StateException {
  readonly section: StateSection;
  readonly key: string;
  readonly reason: string;
}

/** A profile as its file says it: schemas/reboot-profile.schema.json is the truth of this shape. */
export interface Profile {
  readonly version: 1;
  readonly host: string;
  readonly description?: string;
  readonly inventory: string;
  readonly groups: readonly string[];
  readonly guest: {
    readonly image: string;
    readonly memoryMib: number;
    readonly vcpus?: number;
    readonly diskGib?: number;
    readonly firmware?: 'bios' | 'uefi';
    readonly user?: string;
  };
  readonly plays: readonly PlaySpec[];
  readonly verify?: readonly PlaySpec[];
  readonly overlays?: readonly string[];
  readonly secrets?: string;
  readonly certs?: Readonly<Partial<Record<CertTier, string>>>;
  readonly ready?: { readonly units?: readonly string[]; readonly containers?: readonly string[] };
  readonly ports: readonly PortSpec[];
  readonly exceptions?: {
    readonly drift?: readonly DriftException[];
    readonly state?: readonly StateException[];
  };
}
