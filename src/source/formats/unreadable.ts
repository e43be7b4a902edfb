import type { ParseResult } from '../format.ts';
import type { Refusal } from '../refusal.ts';

/** Carries a refusal out of nested readers to {@link readOrRefuse}; it never leaves a format. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.problem.message);
    this.refusal = refusal;
  }
}

/** The result of a reader, or the refusal it stopped with. */
export function readOrRefuse<T extends ParseResult | undefined>(read: () => T): T | ParseResult {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
}
