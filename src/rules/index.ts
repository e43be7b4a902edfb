import { ambiguousScalar } from './ambiguous-scalar.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateKey } from './duplicate-key.ts';
import { emptyCollection } from './empty-collection.ts';
import { incompleteEntry } from './incomplete-entry.ts';
import { invalidEntry } from './invalid-entry.ts';
import { mismatchedField } from './mismatched-field.ts';
import { missingEntry } from './missing-entry.ts';
import { notChecked } from './not-checked.ts';
import { notUnique } from './not-unique.ts';
import { orphanedEntry } from './orphaned-entry.ts';
import { placeholderValue } from './placeholder-value.ts';
import type { Rule } from './rule.ts';
import { staleEntry } from './stale-entry.ts';
import { surplusEntry } from './surplus-entry.ts';
import { unqualifiedEntry } from './unqualified-entry.ts';
import { unreadableSource } from './unreadable-source.ts';

/** All rules that look at one side of a change, by id. */
export const RULES: readonly Rule[] = [
  ambiguousScalar,
  danglingReference,
  duplicateEntry,
  duplicateKey,
  emptyCollection,
  incompleteEntry,
  invalidEntry,
  mismatchedField,
  missingEntry,
  notChecked,
  notUnique,
  orphanedEntry,
  placeholderValue,
  staleEntry,
  surplusEntry,
  unqualifiedEntry,
  unreadableSource,
];
