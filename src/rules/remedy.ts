import type { Entry } from '../select/entry.ts';

/** What would mend a violation, in terms of entries and fields; src/fix turns it into text edits. */
export type Remedy =
  | {
      readonly kind: 'add-entry' /** Position of the item in the checklist. */;
      readonly item: number;
      readonly subject: Entry;
    }
  | { readonly kind: 'set-field'; readonly entry: Entry; readonly field: string; readonly value: string }
  | { readonly kind: 'remove-entry'; readonly entry: Entry };
