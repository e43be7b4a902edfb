import type { Endpoint } from '../guest.ts';

/** How the harness logs in: a key of this run, and the one host key that it gave to the guest. */
export interface SshAccess {
  readonly user: string;
  readonly identityFile: string;
  readonly knownHostsFile: string;
  /** The name under which the host key stands in the known-hosts file. */
  readonly hostKeyAlias: string;
}

/** Options that make ssh depend on nothing of the person who runs it. */
export function sshOptions(access: SshAccess): string[] {
  return [
    '-F',
    'none',
    '-o',
    'BatchMode=yes',
    '-o',
    'IdentitiesOnly=yes',
    '-o',
    `IdentityFile=${access.identityFile}`,
    '-o',
    `UserKnownHostsFile=${access.knownHostsFile}`,
    '-o',
    'GlobalKnownHostsFile=/dev/null',
    '-o',
    `HostKeyAlias=${access.hostKeyAlias}`,
    '-o',
    'StrictHostKeyChecking=yes',
    '-o',
    'HostKeyAlgorithms=ssh-ed25519',
    '-o',
    'LogLevel=ERROR',
    '-o',
    'ConnectTimeout=60',
  ];
}

/** One fresh login that runs one command; no connection is shared with anything. */
export function sshArguments(access: SshAccess, endpoint: Endpoint, command: string): string[] {
  const own = ['-o', 'ControlMaster=no', '-o', 'ControlPath=none', '-p', String(endpoint.port)];
  return [...sshOptions(access), ...own, `${access.user}@${endpoint.address}`, command];
}

/** A port of the machine that is logged in to, behind which an endpoint of this machine is. */
export interface Forwarding {
  readonly listen: Endpoint;
  readonly to: Endpoint;
}

/**
 * One fresh login that runs one command, and lets what runs there reach one endpoint of this machine. It ends where that
 * cannot be, and where the other side is silent three times for `silenceSeconds`.
 */
export function forwardedSshArguments(
  access: SshAccess,
  endpoint: Endpoint,
  command: string,
  { tunnel, silenceSeconds }: { readonly tunnel: Forwarding; readonly silenceSeconds: number },
): string[] {
  const text = ({ address, port }: Endpoint): string => `${address}:${port}`;
  const forwarding = ['-R', `${text(tunnel.listen)}:${text(tunnel.to)}`, '-o', 'ExitOnForwardFailure=yes'];
  const alive = ['-o', `ServerAliveInterval=${silenceSeconds}`, '-o', 'ServerAliveCountMax=3'];
  return [...forwarding, ...alive, ...sshArguments(access, endpoint, command)];
}

/** Makes an ed25519 key pair without a passphrase in `file` and `file`.pub. */
export function sshKeygenArguments(file: string, comment: string): string[] {
  return ['-q', '-t', 'ed25519', '-N', '', '-C', comment, '-f', file];
}

/** Why ssh failed, as its standard error tells. */
export type SshTrouble = 'host-key' | 'refused' | 'timeout' | 'denied' | 'other';

export function parseSshTrouble(stderr: string): SshTrouble {
  if (stderr.includes('Host key verification failed') || stderr.includes('HOST IDENTIFICATION HAS CHANGED')) {
    return 'host-key';
  }
  if (stderr.includes('no matching host key type')) return 'host-key';
  if (stderr.includes('Permission denied')) return 'denied';
  if (stderr.includes('timed out')) return 'timeout';
  if (
    stderr.includes('Connection refused') ||
    stderr.includes('Connection reset') ||
    stderr.includes('Connection closed')
  ) {
    return 'refused';
  }
  return 'other';
}
