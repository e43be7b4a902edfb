import { type Entry, locateSpan } from '../select/entry.ts';
import type { CheckedItem, World } from '../select/world.ts';
import type { Span } from '../source/span.ts';
import { isList, isMap, type Json, type Node, type Path, type PathSegment } from '../source/tree.ts';
import { nameOfFile } from './missing-entry.ts';
import { asSubject, type Rule, type RuleViolation, withoutPositions } from './rule.ts';

/** Values that stand for "not known yet", where the contract lists none of its own. */
export const DEFAULT_PLACEHOLDER =
  /^(?:PENDING(?:_\w*)?|TODO\b.*|\S*\bTODO\b\S*|TBD|FIXME\b.*|CHANGE_?ME|XXX+|<[^<>]{1,80}>)$/;

const NONE: readonly Placeholder[] = [];

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
        if (isFirst(told, subject)) {
          const placeholders = placeholdersOf(world, subject);
          if (placeholders.length > 0) yield* tell(world, checked, subject, subject, placeholders);
        }
        for (const entry of checked.join.entriesOf(subject)) {
          const placeholders = placeholdersOf(world, entry);
          if (placeholders.length > 0 && isFirst(told, entry))
            yield* tell(world, checked, subject, entry, placeholders);
        }
      }
    }
  },
};

/** True where an entry is not among those that were told of; from now on it is. */
function isFirst(told: Set<Entry>, entry: Entry): boolean {
  const { size } = told;
  return told.add(entry).size > size;
}

/** The placeholders of an entry; what both sides of a change have in common is looked at once. */
function placeholdersOf(world: World, entry: Entry): readonly Placeholder[] {
  const node = entry.document.nodeAt(entry.path);
  if (node === undefined) return NONE;
  const data = node.kind === 'map' ? node.data : undefined;
  if (data === undefined) return nodeHoldsPlaceholder(world, node) ? placeholdersIn(world, node) : NONE;
  if (world.withoutPlaceholders.has(data)) return NONE;
  if (holdsPlaceholder(world, data)) return placeholdersIn(world, node);
  world.withoutPlaceholders.add(data);
  return NONE;
}

function* tell(
  world: World,
  checked: CheckedItem,
  subject: Entry,
  entry: Entry,
  placeholders: readonly Placeholder[],
): Iterable<RuleViolation> {
  const asked = { clause: ['checklist', checked.index], item: checked.item.id };
  for (const { text, span, path } of placeholders) {
    const name = path.join('.');
    const of =
      entry === subject ? subject.label : `the entry of ${subject.label} in ${nameOfFile(world, entry.document)}`;
    yield {
      ...(entry === subject ? { clause: ['collections', subject.collection] } : asked),
      subject: asSubject(subject),
      surface: entry.collection,
      message: `"${name}" of ${of} is still the placeholder "${text}"`,
      location: locateSpan(entry.document, span, world.revision),
      related: entry === subject ? [] : [{ message: `${subject.label} is here`, location: world.locate(subject) }],
      expected: 'a real value',
      actual: `"${text}"`,
      detail: `${entry.key}.${withoutPositions(path)}`,
      hint: 'fill in the value; a placeholder never passes',
    };
  }
}

function isPlaceholder(world: World, text: string): boolean {
  const patterns = world.contract.data.placeholders;
  if (patterns === undefined) return text.length <= 200 && mayBeDefault(text) && DEFAULT_PLACEHOLDER.test(text);
  return patterns.some((pattern) => world.matches(pattern, text));
}

/** What all default placeholders have: one of a few first letters, or the word TODO. Nearly no value has it. */
function mayBeDefault(text: string): boolean {
  return FIRST_LETTERS.has(text.charCodeAt(0)) || (text.indexOf('T') >= 0 && text.includes('TODO'));
}

const FIRST_LETTERS: ReadonlySet<number> = new Set(Array.from('PTFCX<', (letter) => letter.charCodeAt(0)));

/** A scalar that stands for something else, with its path below the entry. */
interface Placeholder {
  readonly text: string;
  readonly span: Span;
  readonly path: Path;
}

/** Whether there is a placeholder anywhere in plain data. */
function holdsPlaceholder(world: World, data: Json): boolean {
  if (typeof data === 'string') return isPlaceholder(world, data.trim());
  if (isList(data)) return data.some((item) => holdsPlaceholder(world, item));
  return isMap(data) && Object.values(data).some((value) => holdsPlaceholder(world, value));
}

/** Whether there is a placeholder anywhere in a node; keys that stand twice are looked at twice. */
function nodeHoldsPlaceholder(world: World, node: Node): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && isPlaceholder(world, node.value.trim());
  if (node.kind === 'list') return node.items.some((item) => nodeHoldsPlaceholder(world, item));
  return node.members.some((member) => nodeHoldsPlaceholder(world, member.node));
}

function placeholdersIn(world: World, node: Node): readonly Placeholder[] {
  if (node.kind === 'scalar') {
    const text = typeof node.value === 'string' ? node.value.trim() : undefined;
    return text !== undefined && isPlaceholder(world, text) ? [{ text, span: node.span, path: [] }] : NONE;
  }
  let found: Placeholder[] | undefined;
  const visit = (part: Node, segment: PathSegment) => {
    for (const { path: below, ...one } of placeholdersIn(world, part))
      (found ??= []).push({ ...one, path: [segment, ...below] });
  };
  if (node.kind === 'list') node.items.forEach(visit);
  else for (const { node: part, key } of node.members) visit(part, key);
  return found ?? NONE;
}
