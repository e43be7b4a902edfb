/** What the guest is asked to run, as a vector of arguments: no shell reads it. */
export interface WitnessRequest {
  readonly argv: readonly string[];
  readonly timeoutSeconds: number;
  /** Only the boot with this ID may run it. */
  readonly boot?: string;
  /** Answered at once; the command goes on by itself. */
  readonly detach?: boolean;
}

/** What came of it. */
export interface WitnessAnswer {
  readonly bootId: string;
  readonly uptimeSeconds: number;
  /** The uptime at which the witness began to listen. */
  readonly sinceSeconds: number;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type WitnessMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: WitnessAnswer }
  | { readonly kind: 'refused'; readonly id: number; readonly bootId: string }
  | { readonly kind: 'hello' }
  | { readonly kind: 'unknown' };

/** One request line; it begins with a line end too, so that what a broken-off line left behind cannot spoil it. */
export function witnessLine(id: number, request: WitnessRequest): string {
  const { argv, timeoutSeconds, boot, detach } = request;
  return `\n${JSON.stringify({ id, argv, timeout: timeoutSeconds, boot, detach })}\n`;
}

/** What a line from the guest says; anything malformed is `unknown`. */
export function parseWitnessLine(line: string): WitnessMessage {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { kind: 'unknown' };
  }
  if (!isRecord(data)) return { kind: 'unknown' };
  const { id, boot, up, since, code, out, err, hello } = data;
  if (typeof hello === 'string' && isBootId(hello)) return { kind: 'hello' };
  if (typeof id !== 'number' || typeof boot !== 'string' || !isBootId(boot)) return { kind: 'unknown' };
  if (data['refused'] === 'boot') return { kind: 'refused', id, bootId: boot };
  if (typeof up !== 'number' || typeof since !== 'number' || typeof code !== 'number') return { kind: 'unknown' };
  if (typeof out !== 'string' || typeof err !== 'string') return { kind: 'unknown' };
  const times = { uptimeSeconds: up, sinceSeconds: since };
  const answer = { bootId: boot, ...times, code, stdout: fromBase64(out), stderr: fromBase64(err) };
  return { kind: 'answer', id, answer };
}

/** Whether a text is a well-formed boot ID. */
export function isBootId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
