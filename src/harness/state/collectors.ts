import type { Collector } from './facts.ts';
import { readNft } from './read-nft.ts';
import {
  readAddresses,
  readContainers,
  readHostKeys,
  readJournal,
  readListening,
  readMounts,
  readRoutes,
  readSysctl,
  readUnits,
  readUsers,
} from './read-sections.ts';

const types = 'service,socket,mount,target,path,timer';

/** Every part of the state, in the order in which it is asked for. */
export const collectors: readonly Collector[] = [
  { section: 'nft', argv: ['nft', '-j', 'list', 'ruleset'], read: readNft },
  { section: 'listening', argv: ['ss', '-H', '-tulnp'], read: readListening },
  { section: 'containers', argv: ['docker', 'ps', '-a', '--no-trunc', '--format', '{{json .}}'], read: readContainers },
  {
    section: 'units',
    argv: ['systemctl', 'list-units', '--all', '--plain', '--no-legend', '--full', `--type=${types}`],
    read: readUnits,
  },
  {
    section: 'failed-units',
    argv: ['systemctl', 'list-units', '--failed', '--plain', '--no-legend', '--full'],
    read: readUnits,
  },
  { section: 'mounts', argv: ['cat', '/proc/1/mounts'], read: readMounts },
  { section: 'routes', argv: ['ip', 'route', 'show', 'table', 'all'], read: readRoutes },
  { section: 'routes', argv: ['ip', '-6', 'route', 'show', 'table', 'all'], read: readRoutes },
  { section: 'addresses', argv: ['ip', '-j', 'address'], read: readAddresses },
  { section: 'sysctl', argv: ['sysctl', '-a'], read: readSysctl },
  { section: 'users', argv: ['cat', '/etc/passwd'], read: readUsers('user') },
  { section: 'users', argv: ['cat', '/etc/group'], read: readUsers('group') },
  { section: 'host-keys', argv: ['sh', '-c', 'cat /etc/ssh/ssh_host_*_key.pub'], read: readHostKeys },
  {
    section: 'journal-errors',
    argv: [
      'journalctl',
      '-b',
      '-p',
      'err',
      '-o',
      'json',
      '-n',
      '500',
      '--no-pager',
      '--output-fields=MESSAGE,SYSLOG_IDENTIFIER',
    ],
    read: readJournal,
  },
];
