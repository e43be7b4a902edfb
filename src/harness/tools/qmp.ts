/** One line of QEMU's machine protocol. */
export type QmpMessage =
  | { readonly kind: 'greeting' }
  | { readonly kind: 'return'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly event: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unknown' };

/** One request line. */
export function qmpRequest(id: number, execute: string, args?: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ execute, ...(args === undefined ? {} : { arguments: args }), id })}\n`;
}

/** What a line says; a line that is no message of the protocol is `unknown`. */
export function parseQmp(line: string): QmpMessage {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { kind: 'unknown' };
  }
  if (!isRecord(data)) return { kind: 'unknown' };
  if ('QMP' in data) return { kind: 'greeting' };
  if (typeof data['event'] === 'string') {
    return { kind: 'event', event: data['event'], data: isRecord(data['data']) ? data['data'] : {} };
  }
  const id = data['id'];
  if (typeof id !== 'number') return { kind: 'unknown' };
  if ('error' in data) return { kind: 'error', id, message: descriptionOf(data['error']) };
  return 'return' in data ? { kind: 'return', id, value: data['return'] } : { kind: 'unknown' };
}

function descriptionOf(error: unknown): string {
  return isRecord(error) && typeof error['desc'] === 'string' ? error['desc'] : 'no description';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
