import { createHash } from 'node:crypto';

/**
 * The stable name of a finding: 16 hexadecimal digits over what it says, never over where in a file it stands.
 * `ordinal` tells findings apart that agree in everything else (0 for the first).
 */
export function fingerprint(parts: readonly (string | undefined)[], ordinal: number): string {
  return createHash('sha256')
    .update(JSON.stringify([...parts.map((part) => part ?? null), ordinal]))
    .digest('hex')
    .slice(0, 16);
}
