import { parseDocument } from 'yaml';
import { SetUpError } from '../verdict.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The mapping of variables that a YAML or JSON text holds; an empty text holds none. */
export function readVariables(text: string, file: string): Variables {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const problem = document.errors[0];
  if (problem !== undefined)
    throw new SetUpError('profile-invalid', `${file} is not YAML: ${problem.message.split('\n')[0]}`);
  const data: unknown = document.toJS({ maxAliasCount: 50 });
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new SetUpError('profile-invalid', `${file} must be one mapping of variables.`);
  }
  return Object.assign(Object.create(null), data);
}

/** Whether a file of variables is encrypted: it cannot be read without the vault's password, which the test never has. */
export function isVault(text: string): boolean {
  return text.startsWith('$ANSIBLE_VAULT;');
}

/** Stand-ins of secrets: every string that is exactly "generate" becomes a token, which must turn up nowhere else. */
export function withTokens(
  value: unknown,
  newToken: () => string,
): { readonly value: unknown; readonly tokens: readonly string[] } {
  const tokens: string[] = [];
  const replace = (part: unknown): unknown => {
    if (part === 'generate') {
      const token = newToken();
      tokens.push(token);
      return token;
    }
    if (Array.isArray(part)) return part.map(replace);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, replace(each)]));
  };
  return { value: replace(value), tokens };
}

/** The variables that the test sets on the host; later ones win. */
export function mergeVariables(all: readonly Variables[]): Variables {
  return Object.assign(Object.create(null), ...all);
}
