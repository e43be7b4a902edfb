import type { ConfigurationPlace } from '../report/configuration-error.ts';
import type { Part } from '../source/document.ts';
import type { Path } from '../source/tree.ts';

/** A mistake in the contract: where (a path into its data), what, and what to do. */
export interface Mistake {
  readonly path: Path;
  readonly part?: Part;
  /** Where it stands, of a mistake that no path leads to. */
  readonly place?: ConfigurationPlace;
  readonly message: string;
  readonly hint?: string;
}
