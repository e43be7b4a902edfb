/** What the keeper says first to whoever wants to attach to the console; after `attached` both sides send bytes. */
export type ConsoleGreeting =
  | { readonly kind: 'attached'; readonly guest: string; readonly login: ConsoleLogin | undefined }
  | { readonly kind: 'refused'; readonly why: string };

/** With what somebody can log in at the console as long as they are attached. */
export interface ConsoleLogin {
  readonly user: string;
  readonly password: string;
}

export function greetingLine(greeting: ConsoleGreeting): string {
  return `${JSON.stringify(greeting)}\n`;
}

/** What the first line says; undefined where it is no greeting. */
export function parseGreeting(line: string): ConsoleGreeting | undefined {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const { kind, guest, login, why } = data;
  if (kind === 'refused' && typeof why === 'string') return { kind, why };
  if (kind === 'attached' && typeof guest === 'string') return { kind, guest, login: readLogin(login) };
  return undefined;
}

function readLogin(data: unknown): ConsoleLogin | undefined {
  if (!isRecord(data)) return undefined;
  const { user, password } = data;
  return typeof user === 'string' && typeof password === 'string' ? { user, password } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
