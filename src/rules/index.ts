import { addressOutsideNetwork } from './address-outside-network.ts';
import { ambiguousScalar } from './ambiguous-scalar.ts';
import type { ChangeRule } from './change-rule.ts';
import { danglingReference } from './dangling-reference.ts';
import { dualTruth } from './dual-truth.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateKey } from './duplicate-key.ts';
import { editedMirror } from './edited-mirror.ts';
import { emptyCollection } from './empty-collection.ts';
import { fallenCoverage } from './fallen-coverage.ts';
import { forbiddenAlias } from './forbidden-alias.ts';
import { illegalTransition } from './illegal-transition.ts';
import { incompleteEntry } from './incomplete-entry.ts';
import { invalidEntry } from './invalid-entry.ts';
import { mismatchedField } from './mismatched-field.ts';
import { misplacedEntry } from './misplaced-entry.ts';
import { missingEntry } from './missing-entry.ts';
import { notChecked } from './not-checked.ts';
import { notUnique } from './not-unique.ts';
import { notUniqueAcross } from './not-unique-across.ts';
import { orphanedEntry } from './orphaned-entry.ts';
import { outdatedEntry } from './outdated-entry.ts';
import { overlappingRange } from './overlapping-range.ts';
import { placeholderValue } from './placeholder-value.ts';
import type { Rule } from './rule.ts';
import { setMismatch } from './set-mismatch.ts';
import { staleEntry } from './stale-entry.ts';
import { surplusEntry } from './surplus-entry.ts';
import { thinGroup } from './thin-group.ts';
import { unchangedCompanion } from './unchanged-companion.ts';
import { unclassifiedEntry } from './unclassified-entry.ts';
import { unqualifiedEntry } from './unqualified-entry.ts';
import { unreadableSource } from './unreadable-source.ts';
import { wrongStatement } from './wrong-statement.ts';

/** All rules that look at one side of a change, by id. */
export const RULES: readonly Rule[] = [
  addressOutsideNetwork,
  ambiguousScalar,
  danglingReference,
  dualTruth,
  duplicateEntry,
  duplicateKey,
  emptyCollection,
  forbiddenAlias,
  incompleteEntry,
  invalidEntry,
  mismatchedField,
  misplacedEntry,
  missingEntry,
  notChecked,
  notUnique,
  notUniqueAcross,
  orphanedEntry,
  outdatedEntry,
  overlappingRange,
  placeholderValue,
  setMismatch,
  staleEntry,
  surplusEntry,
  thinGroup,
  unclassifiedEntry,
  unqualifiedEntry,
  unreadableSource,
  wrongStatement,
];

/** All rules that look at a change itself, by id. */
export const CHANGE_RULES: readonly ChangeRule[] = [
  editedMirror,
  fallenCoverage,
  illegalTransition,
  unchangedCompanion,
];
