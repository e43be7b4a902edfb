import type { StateChange } from './compare-states.ts';

/** Settings that the kernel computes from the memory that it finds, unless somebody sets them. */
const settings: ReadonlySet<string> = new Set([
  'fs.epoll.max_user_watches',
  'fs.fanotify.max_user_marks',
  'fs.file-max',
  'fs.inotify.max_user_watches',
  'kernel.threads-max',
  'net.ipv4.tcp_max_orphans',
  'net.ipv4.tcp_max_tw_buckets',
  'net.ipv4.tcp_mem',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
  'net.ipv4.udp_mem',
  'net.netfilter.nf_conntrack_buckets',
  'net.netfilter.nf_conntrack_max',
  'user.max_fanotify_marks',
  'user.max_inotify_watches',
  'vm.min_free_kbytes',
]);

/** File systems in memory that get a share of it. */
const mounts: ReadonlySet<string> = new Set(['/dev', '/run', '/run/lock']);

/** How far such a number may be from the one before; whoever sets it to another value goes further. */
const share = 0.01;

/**
 * Whether a change is no more than what the kernel makes of some pages of memory more or fewer. UEFI firmware keeps another
 * number of pages for itself at each boot.
 */
export function isSizedByMemory({ section, key, before, after }: StateChange): boolean {
  if (before === undefined || after === undefined) return false;
  const isSized =
    (section === 'mounts' && mounts.has(key)) ||
    (section === 'sysctl' && (settings.has(key) || (key.startsWith('user.max_') && key.endsWith('_namespaces'))));
  return isSized && areNearlySame(before, after);
}

/** Whether two texts are the same but for numbers that are close to each other. */
function areNearlySame(before: string, after: string): boolean {
  if (before.replaceAll(/[0-9]+/g, '0') !== after.replaceAll(/[0-9]+/g, '0')) return false;
  const numbers = numbersIn(after);
  return numbersIn(before).every((old, index) => {
    const now = numbers[index] ?? Number.NaN;
    return Math.abs(now - old) <= Math.max(now, old) * share;
  });
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/[0-9]+/g)].map(([digits]) => Number(digits));
}
