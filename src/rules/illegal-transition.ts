import type { LifecycleClause } from '../contract/contract.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import { joinItem } from '../select/join.ts';
import type { World } from '../select/world.ts';
import type { BothSides, ChangeRule } from './change-rule.ts';
import { countEntries, nameOf } from './missing-entry.ts';
import { asSubject, type RuleViolation } from './rule.ts';

/** Finds states that do not follow from the ones before, rows that went too early, and fields that may never change. */
export const illegalTransition: ChangeRule = {
  id: 'illegal-transition',
  summary: 'An entry changes its state, loses its row or changes a field in a way the contract does not allow.',
  severity: 'error',
  failClosed: false,
  *check(sides) {
    for (const [index, clause] of (sides.head.contract.data.lifecycle ?? []).entries()) {
      const [before, after] = [sides.base.collections.get(clause.of), sides.head.collections.get(clause.of)];
      if (before === undefined || after === undefined || !isUsable(before) || !isUsable(after)) continue;
      yield* checkClause(sides, clause, index, before, after);
    }
  },
};

function* checkClause(
  { base, head, changes }: BothSides,
  clause: LifecycleClause,
  index: number,
  before: Collection,
  after: Collection,
): Iterable<RuleViolation> {
  const former = new Map(before.entries.map((entry) => [entry.key, entry]));
  const current = new Map(after.entries.map((entry) => [entry.key, entry]));
  for (const change of changes) {
    if (change.collection !== clause.of) continue;
    const old = former.get(change.kind === 'renamed' ? change.formerKey : change.key);
    const entry = current.get(change.key);
    if (change.kind === 'removed' && old !== undefined) {
      yield* checkRemoval(base, clause, index, old);
      if (clause['entries-gone'] === true) yield* checkEntriesLeft(base, head, clause, index, old);
    } else if (change.kind === 'added' && entry !== undefined) yield* checkInitial(head, clause, index, entry);
    else if (old !== undefined && entry !== undefined) yield* checkStep(base, head, clause, index, old, entry);
  }
}

function* checkStep(
  base: World,
  head: World,
  clause: LifecycleClause,
  index: number,
  old: Entry,
  entry: Entry,
): Iterable<RuleViolation> {
  const { field, transitions } = clause;
  const [from, to] = [textOf(fieldOf(old, field)), textOf(fieldOf(entry, field))];
  const told = { item: clause.id, subject: asSubject(entry), surface: clause.of };
  if (transitions !== undefined && from !== undefined && to !== undefined && from !== to) {
    const allowed = transitions[from] ?? [];
    if (!allowed.includes(to)) {
      yield {
        ...told,
        clause: ['lifecycle', index, 'transitions'],
        message: `${entry.label} goes from "${from}" to "${to}"`,
        location: locateField(entry, field, head.revision),
        related: [{ message: `it was "${from}" here`, location: locateField(old, field, base.revision) }],
        expected:
          allowed.length === 0 ? `no other ${field} after "${from}"` : allowed.map((one) => `"${one}"`).join(' or '),
        actual: `"${to}"`,
        detail: `${from} ${to}`,
        hint: 'take the steps one by one, or waive this one with a reason',
      };
    }
  }
  for (const fixed of clause.immutable ?? []) {
    const [was, is] = [textOf(fieldOf(old, fixed)), textOf(fieldOf(entry, fixed))];
    if (was === undefined || was === is) continue;
    yield {
      ...told,
      clause: ['lifecycle', index, 'immutable'],
      message: `${fixed} of ${entry.label} changes from "${was}" to ${is === undefined ? 'nothing' : `"${is}"`}, but never may`,
      location: locateField(entry, fixed, head.revision),
      related: [{ message: 'it stood here', location: locateField(old, fixed, base.revision) }],
      expected: `"${was}"`,
      actual: is === undefined ? 'no value' : `"${is}"`,
      detail: `immutable ${fixed}`,
    };
  }
}

function* checkInitial(head: World, clause: LifecycleClause, index: number, entry: Entry): Iterable<RuleViolation> {
  const state = textOf(fieldOf(entry, clause.field));
  if (clause.initial === undefined || state === undefined || clause.initial.includes(state)) return;
  yield {
    clause: ['lifecycle', index, 'initial'],
    item: clause.id,
    subject: asSubject(entry),
    surface: clause.of,
    message: `${entry.label} is new and already "${state}"`,
    location: locateField(entry, clause.field, head.revision),
    related: [],
    expected: clause.initial.map((one) => `"${one}"`).join(' or '),
    actual: `"${state}"`,
    detail: `initial ${state}`,
    hint: 'begin at the beginning, or waive this one with a reason',
  };
}

function* checkRemoval(base: World, clause: LifecycleClause, index: number, old: Entry): Iterable<RuleViolation> {
  const needed = clause['removal-requires'];
  const state = textOf(fieldOf(old, clause.field));
  if (needed === undefined || (state !== undefined && needed.includes(state))) return;
  yield {
    clause: ['lifecycle', index, 'removal-requires'],
    item: clause.id,
    subject: asSubject(old),
    surface: clause.of,
    message: `${old.label} is removed while it ${state === undefined ? `had no ${clause.field}` : `was "${state}"`}`,
    location: locateField(old, clause.field, base.revision),
    related: [],
    expected: needed.map((one) => `"${one}"`).join(' or '),
    actual: state === undefined ? 'no value' : `"${state}"`,
    detail: 'removed',
    hint: `bring the row back, set ${clause.field} to ${needed.join(' or ')}, and remove it in a later change`,
  };
}

/** Entries that still belong to a row that went, one finding for each checklist item that finds some. */
function* checkEntriesLeft(
  base: World,
  head: World,
  clause: LifecycleClause,
  index: number,
  old: Entry,
): Iterable<RuleViolation> {
  for (const item of head.contract.data.checklist ?? []) {
    const target = head.collections.get(item.in);
    if (item.each !== clause.of || target === undefined || !isUsable(target)) continue;
    const owned = head.items.find((checked) => checked.item === item)?.join;
    // An entry that somebody else needs as well may stay.
    const joined = joinItem(item, [old], target.entries, (text) => head.template(text));
    const found = joined === undefined ? target.entries : joined.entriesOf(old);
    const left = found.filter((entry) => (owned?.subjectsOf(entry) ?? []).length === 0);
    const [first] = left;
    if (first === undefined) continue;
    yield {
      clause: ['lifecycle', index, 'entries-gone'],
      item: clause.id,
      subject: asSubject(old),
      surface: target.name,
      message: `${old.label} is removed, but ${nameOf(target)} still has ${countEntries(left.length)} of it`,
      location: head.locate(first),
      related: [
        ...left.slice(1, 5).map((entry) => ({ message: 'this one, too', location: head.locate(entry) })),
        { message: `${old.label} was here`, location: base.locate(old) },
      ],
      expected: 'no entry',
      actual: countEntries(left.length),
      detail: `left ${item.id}`,
      hint: 'take its entries out first, or in the same change',
    };
  }
}
