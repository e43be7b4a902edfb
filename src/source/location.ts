import type { FileRef } from './document.ts';
import type { Range } from './span.ts';

export type Revision = 'base' | 'head';

/** Where something stands: file, side of the change, range. */
export interface Location extends FileRef {
  readonly revision: Revision;
  readonly range: Range;
}
