import { type Entry, locateSpan } from '../select/entry.ts';
import type { CheckedItem, World } from '../select/world.ts';
import type { Node, Path, ScalarNode } from '../source/tree.ts';
import { nameOfFile } from './missing-entry.ts';
import { asSubject, type Rule, type RuleViolation, withoutPositions } from './rule.ts';

/** Values that stand for "not known yet", where the contract lists none of its own. */
export const DEFAULT_PLACEHOLDER =
  /^(?:PENDING(?:_\w*)?|TODO\b.*|\S*\bTODO\b\S*|TBD|FIXME\b.*|CHANGE_?ME|XXX+|<[^<>]{1,80}>)$/;

/** Finds values that were left to be filled in later, in subjects and in the entries that belong to them. */
export const placeholderValue: Rule = {
  id: 'placeholder-value',
  summary: 'A value stands for something that was to be filled in later.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    const told = new Set<Entry>();
    for (const checked of world.items) {
      for (const subject of checked.inScope) {
        for (const entry of [subject, ...checked.join.entriesOf(subject)]) {
          if (told.has(entry)) continue;
          told.add(entry);
          yield* checkEntry(world, checked, subject, entry);
        }
      }
    }
  },
};

function* checkEntry(world: World, checked: CheckedItem, subject: Entry, entry: Entry): Iterable<RuleViolation> {
  const node = entry.document.nodeAt(entry.path);
  if (node === undefined) return;
  const asked = { clause: ['checklist', checked.index], item: checked.item.id };
  for (const { scalar, path } of scalarsOf(node, [])) {
    if (typeof scalar.value !== 'string' || !isPlaceholder(world, scalar.value.trim())) continue;
    const name = path.join('.');
    const of =
      entry === subject ? subject.label : `the entry of ${subject.label} in ${nameOfFile(world, entry.document)}`;
    yield {
      ...(entry === subject ? { clause: ['collections', subject.collection] } : asked),
      subject: asSubject(subject),
      surface: entry.collection,
      message: `"${name}" of ${of} is still the placeholder "${scalar.value.trim()}"`,
      location: locateSpan(entry.document, scalar.span, world.revision),
      related: entry === subject ? [] : [{ message: `${subject.label} is here`, location: world.locate(subject) }],
      expected: 'a real value',
      actual: `"${scalar.value.trim()}"`,
      detail: `${entry.key}.${withoutPositions(path)}`,
      hint: 'fill in the value; a placeholder never passes',
    };
  }
}

function isPlaceholder(world: World, text: string): boolean {
  const patterns = world.contract.data.placeholders;
  if (patterns === undefined) return text.length <= 200 && DEFAULT_PLACEHOLDER.test(text);
  return patterns.some((pattern) => world.matches(pattern, text));
}

function* scalarsOf(node: Node, path: Path): Iterable<{ scalar: ScalarNode; path: Path }> {
  if (node.kind === 'scalar') yield { scalar: node, path };
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index]);
  else for (const member of node.members) yield* scalarsOf(member.node, [...path, member.key]);
}
