/** What a command asks of the process that keeps a guest. */
export const controlRequests = ['apply', 'reboot', 'assert', 'down', 'where'] as const;
export type ControlRequest = (typeof controlRequests)[number];

/** What the keeper says: lines for the person who waits, then one end. */
export type ControlMessage =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end'; readonly exitCode: number; readonly result: string }
  | { readonly kind: 'unknown' };

export function controlLine(message: Exclude<ControlMessage, { kind: 'unknown' }>): string {
  return `${JSON.stringify(message)}\n`;
}

/** What a line of the keeper says. */
export function parseControl(line: string): ControlMessage {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { kind: 'unknown' };
  }
  if (typeof data !== 'object' || data === null) return { kind: 'unknown' };
  const { kind, text, exitCode, result } = data as Readonly<Record<string, unknown>>;
  if (kind === 'line' && typeof text === 'string') return { kind, text };
  if (kind === 'end' && typeof exitCode === 'number' && typeof result === 'string') return { kind, exitCode, result };
  return { kind: 'unknown' };
}
