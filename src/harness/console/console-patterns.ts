/** Kinds of console lines that mean something to a verdict. */
export type ConsoleKind =
  | 'panic'
  | 'oops'
  | 'emergency-shell'
  | 'ordering-cycle'
  | 'out-of-memory'
  | 'stop-job-without-limit'
  | 'stop-job'
  | 'disk-full'
  | 'filesystem-error'
  | 'unit-failed';

interface Pattern {
  readonly kind: ConsoleKind;
  /** Texts that all stand in the line, in this order. */
  readonly texts: readonly string[];
  /** The line ends every wait: nothing that is waited for can happen any more. */
  readonly final: boolean;
}

const patterns: readonly Pattern[] = [
  { kind: 'panic', texts: ['Kernel panic - not syncing'], final: true },
  { kind: 'emergency-shell', texts: ['You are in emergency mode'], final: true },
  { kind: 'emergency-shell', texts: ['Entering emergency mode'], final: true },
  { kind: 'emergency-shell', texts: ['Dropping to a shell!'], final: true },
  { kind: 'emergency-shell', texts: ['Started', 'Emergency Shell'], final: true },
  { kind: 'emergency-shell', texts: ['Started', 'emergency.service'], final: true },
  { kind: 'stop-job-without-limit', texts: ['A stop job is running for ', ' / no limit)'], final: true },
  { kind: 'stop-job-without-limit', texts: ['Job ', '/stop running (', ' / no limit)'], final: true },
  { kind: 'stop-job', texts: ['A stop job is running for '], final: false },
  { kind: 'oops', texts: ['BUG: unable to handle'], final: false },
  { kind: 'oops', texts: ['Oops: '], final: false },
  { kind: 'oops', texts: ['general protection fault'], final: false },
  { kind: 'ordering-cycle', texts: ['Found ordering cycle'], final: false },
  { kind: 'ordering-cycle', texts: ['to break ordering cycle'], final: false },
  { kind: 'out-of-memory', texts: ['Out of memory: Killed process'], final: false },
  { kind: 'disk-full', texts: ['No space left on device'], final: false },
  { kind: 'filesystem-error', texts: ['EXT4-fs error'], final: false },
  { kind: 'filesystem-error', texts: ['Remounting filesystem read-only'], final: false },
  { kind: 'unit-failed', texts: ['[FAILED]', 'Failed to start'], final: false },
];

/** What a console line means, where it means something. The text of a line is the guest's: it proves nothing on its own. */
export function classifyConsoleLine(line: string): { readonly kind: ConsoleKind; readonly final: boolean } | undefined {
  const found = patterns.find((pattern) => holdsInOrder(line, pattern.texts));
  if (found === undefined) return undefined;
  // A job may well take some seconds although nothing limits it.
  if (found.kind === 'stop-job-without-limit' && secondsWaited(line) <= usualLimitSeconds)
    return { kind: 'stop-job', final: false };
  return { kind: found.kind, final: found.final };
}

/** How long systemd lets a unit stop where nothing else is said. */
const usualLimitSeconds = 90;

const unitSeconds: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', 86_400],
]);

/** The time before " / no limit)", which systemd writes as "1h 2min 3s". */
function secondsWaited(line: string): number {
  const end = line.indexOf(' / no limit)');
  const words = line.slice(line.lastIndexOf('(', end) + 1, end).split(' ');
  return words.reduce((sum, word) => {
    const digits = Number.parseInt(word, 10);
    return sum + (Number.isNaN(digits) ? 0 : digits * (unitSeconds.get(word.slice(String(digits).length)) ?? 0));
  }, 0);
}

function holdsInOrder(line: string, texts: readonly string[]): boolean {
  let from = 0;
  for (const text of texts) {
    const at = line.indexOf(text, from);
    if (at < 0) return false;
    from = at + text.length;
  }
  return true;
}

/** Whether a line is the first thing that a Linux kernel prints. */
export function isKernelBanner(line: string): boolean {
  const at = line.indexOf('Linux version ');
  if (at < 0) return false;
  const before = line.slice(0, at).trim();
  return before === '' || (before.startsWith('[') && before.endsWith(']') && !/[A-Za-z]/.test(before));
}

/** A line without terminal control sequences and other unprintable characters. */
export function plainText(line: string): string {
  let out = '';
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 0x1b) at = endOfEscape(line, at);
    else if (code === 0x09 || (code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code < 0xa0))) out += line[at];
  }
  return out;
}

/** The index of the last character of the escape sequence that begins at `start`. */
function endOfEscape(line: string, start: number): number {
  if (line[start + 1] !== '[') return start + 1;
  let at = start + 2;
  while (at < line.length && !(line.charCodeAt(at) >= 0x40 && line.charCodeAt(at) <= 0x7e)) at += 1;
  return at;
}
