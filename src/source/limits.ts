/** What a source may cost before it is refused. Measured before and while parsing, never after. */
export interface Limits {
  /** Size of one file in UTF-16 code units. */
  readonly length: number;
  /** Nesting of maps and lists. */
  readonly depth: number;
  /** Keys and values after aliases are expanded. */
  readonly nodes: number;
  /** Alias uses in one file. */
  readonly aliases: number;
}

/** Limits for real repositories: 100 times what the largest registry we know needs, far below what hurts a runner. */
export const DEFAULT_LIMITS: Limits = { length: 16 * 1024 * 1024, depth: 64, nodes: 1_250_000, aliases: 10_000 };

/** What a contract may cost: a hundred times the largest one we know. All of it is asked of every entry. */
export const CONTRACT_LIMITS: Limits = { length: 1024 * 1024, depth: 64, nodes: 50_000, aliases: 1000 };
