// Why mutants live. The first reason that fits a mutant is told; what none of these says is told as open.

const MAY_BE_ABSENT =
  'What is spread is `undefined` in a field that may be absent. JSON and the formatters leave it out either way.';
const TYPES =
  'The types allow that nothing is there, and no input is known for which nothing is: names are resolved when the contract is read, an index comes from the list it is used on, a pattern matches every text, or the caller has looked before.';
const EQUALS = 'Only equals would be ordered in another way, and no two are equal: they are keys, paths or names of a map.';
const TOLD_IN_ORDER = 'What comes out is sorted again where it is told.';
const GREEDY = 'The pattern can match nothing, is asked from the start, and so always matches there first.';
const FASTER = 'A shorter way to the same answer: without it the long way is taken and says the same.';
const BOUND = 'It only bounds the work or the words; one more or less is no other verdict.';
const PROVED =
  'A first lock before a second: each edit is made in memory, read again and compared before it is offered (src/fix/verify-fix.ts), where a wrong one is refused.';
const LAST_LOCK =
  'A last lock: the writers refuse what it is for, so that nothing passes them that it could still stop.';
const MENDED_LATER =
  'What this leaves undone is found by the check that follows it and mended there, with the same text in the end.';
const NOT_ASKED = 'The findings of this first check are only counted; which of them have fixes is never asked.';
const MEMBER = 'Any word but `key` and `value` asks for the whole member.';

/** The reason why a mutant lives; undefined where none is known. */
export function reasonFor(mutant) {
  return REASONS.find(([, ...places]) => places.some((fits) => fits(mutant)))?.[0];
}

const isSpread = ({ behind }) => /^\s*&& \{/.test(behind);

/** A place: the path ends so, and the code begins or ends with one of these. */
const at =
  (path, ...parts) =>
  ({ path: own, was }) =>
    own.endsWith(path) && parts.some((part) => was.startsWith(part) || was.endsWith(part));

const isOrder = ({ was, is, behind }) => / < /.test(was) && is === was.replace(' < ', ' <= ') && behind.startsWith(' ? -1');
const isGreedy = ({ was, is, mutator }) =>
  mutator === 'Regex' && /^\/\^(?:\[[^\]]*\]| |\\s)\*\//.test(was) && is === was.replace('/^', '/');
const isFallback = ({ was, is }) => /^(?:\[\]|''|' '|null|'\\0')$/.test(was) && /Stryker|^\["|^""$/.test(is);
const isUndefined = ({ was, is }) =>
  (/^[^|&]*=== (?:undefined|null)$/.test(was) && is === 'false') || (/^[^|&]*!== undefined$/.test(was) && is === 'true');

const REASONS = [
  [MAY_BE_ABSENT, (one) => one.was.endsWith('!== undefined') && one.is === 'true' && isSpread(one)],
  [MEMBER, ({ was }) => was === "'member'"],
  [EQUALS, isOrder],
  [GREEDY, isGreedy],
  ['A size and a value that is none are never the same, whichever way they are asked.', at('equal-as.ts', 'x !== undefined', 'y !== undefined')],
  ['A number without a unit is in megabytes, as is what no other unit fits.', at('equal-as.ts', "'M'", "unit === 'K'")],
  [
    FASTER,
    at('mismatched-field.ts', 'equal.length === 0', "typeof clause === 'string'", "'string'", '{ to: clause }'),
    at('diff-collections.ts', '{\n  return (\n    a.documents', 'a.documents', 'document === b.documents', '(document, index)'),
    at('placeholder-value.ts', 'text.length <= 200 && mayBeDefault', 'PTFCX', "'PTFCX", "'TODO'"),
    at('init/find-joins.ts', 'count >= FEWEST_PAIRS', 'at >= 0'),
    at('fix-all.ts', 'request.cache', 'chosen.length === 0', 'countTroubles(result) >', 'single.length <'),
    at('yaml-indent.ts', 'own === undefined', 'own === unit', 'more === 0'),
    at('could-be-told.ts', '[surface, subject'),
    at('roster.ts', '!isUsable(collection)'),
    at('unified-diff.ts', "'\\n'"),
  ],
  [
    BOUND,
    at('dangling-reference.ts', 'known.size', '[...known]', 'one[0]'),
    at('thin-group.ts', 'others'),
    at('dual-truth.ts', 'line.text.slice', 'line.text.trim().slice', 'line.slice'),
    at('placeholder-value.ts', 'text.length <= 200'),
    at('fix-all.ts', 'round < MOST_ROUNDS'),
    at('reread.ts', 'after.failures.length'),
  ],
  [TOLD_IN_ORDER, at('empty-collection.ts', '[...neededCollections'), at('weakened.ts', '[...values].sort()'), at('rename-entry.ts', '[...places].sort()')],
  ['Both have the field as their key and claim one value of it, so that their keys are equal.', at('not-unique.ts', 'a.key === b.key')],
  ['Aliases are whole words: none begins where another one has just ended.', at('forbidden-alias.ts', 'i < start + alias.length')],
  ['A section begins with a heading of some level; before it the level is 0, and no heading is that deep.', at('section-of.ts', 'level > 0')],
  ['The text of a line has no line break, so that its rest ends where it ends.', at('section-of.ts', '/^(#{1,6})')],
  ['An empty line is left out, in which nothing can be found.', at('section-of.ts', "text[end] === '\\r'")],
  ['`false` has no `stale`, and what has none is ignored.', at('stale-entry.ts', 'item.orphans === false', 'false')],
  ['Remedies of this rule are held by the tests of src/fix, which the runs for src/rules leave out.', at('stale-entry.ts', "'remove-entry'")],
  ['A change of another kind has no former key; what is noted for it is never asked for.', at('diff-collections.ts', "change.kind !== 'renamed'")],
  ['A finding that is fixed has no remedy at head.', at('attach-fixes.ts', "finding.state === 'fixed'", "'fixed'")],
  [NOT_ASKED, at('backfill.ts', '{ most: 0', 'false'), at('new-entry.ts', '{ most: 0', 'false'), at('rename-entry.ts', '{ most: 0', 'false'), at('retire-entry.ts', '{ most: 0', 'true')],
  [
    MENDED_LATER,
    at('rename-entry.ts', 'typeof was', 'was === is', 'textOf(fieldOf(entry, field))', "typeof template !== 'string'", 'subjects.name !== before', 'is === undefined', 'is === was'),
    at('fix-all.ts', '{\n  const entries = namesOf', '[clause?.root', "rule === 'missing-entry'", 'namesOf'),
  ],
  [
    'What makes a file unreadable only together with another edit is not known; two keys of one name are, and are counted as troubles.',
    at('fix-all.ts', 'report.findings.filter', '({ rule, state })', "rule === 'unreadable", "rule !== 'unreadable", "state !== 'fixed'", "'fixed'", "'unreadable-source'"),
  ],
  ['A program that is right never comes here; the message is for whoever breaks it.', at('fix-all.ts', '`a fix names')],
  [
    LAST_LOCK,
    at('verify-fix.ts', 'after === undefined || !isList', 'String(now[index])', 'after !== undefined'),
    at('verify-insertion.ts', '!sameData', '!(await leaves', 'after.entries.length', 'entry.key !== old.key', 'written !== undefined', 'said !== undefined', "parent?.kind !== 'map'", "'map'", '[member]', 'false'),
    at('reread.ts', 'after.keyless.length'),
    at('stand-ins.ts', "b.kind ===", "b.kind !== 'map'", 'value === null'),
  ],
  [
    FASTER,
    at('reread.ts', 'other === target', '{\n  const how', 'how(a) === how(b)'),
  ],
  [
    PROVED,
    at('yaml-block.ts', 'path.length === 0', 'first < lineEnd', "':'"),
    at('yaml-first.ts', "':'", 'colon + 1'),
    at('yaml-flow.ts', "parsed.root.kind === 'scalar'", "'scalar'"),
    at('writers/json.ts', "root.kind === 'map'", "root.kind !== 'map'", '({ code })', "code !== 'duplicate-key'"),
    at('writers/markdown-table.ts', 'inCode', "open !== ''"),
    at('writers/yaml.ts', 'parent === undefined'),
    at('append-value.ts', 'checked.item.scaffold', 'typeof template', 'typeof value'),
    at('add-field.ts', "node?.kind !== 'map'", "document.format !== 'yaml'"),
    at('propose-fix.ts', "field.startsWith('@')", "typeof entry.path", "node?.kind === 'map'", 'splice === undefined ||'),
  ],
  ['The pattern matches a cell from its start; where it finds no mark, there is none to keep.', at('writers/markdown-table.ts', '/^(`+')],
  ['The mark on both sides is the same, so that its end begins as it does.', at('writers/markdown-table.ts', "wrap.startsWith")],
  ['A value as long as the one it replaces needs no blanks, whichever way they are counted.', at('writers/markdown-table.ts', 'difference <= 0')],
  ['With fewer than two parts there is no comma whose blanks could be copied, and one blank is written either way.', at('brackets.ts', 'first === undefined ||', 'nodes.length < 2')],
  ['The name of the roster is the only one that is `vms`.', at('init/write-contract.ts', "name === 'vms'")],
  ['Everything up to the last separator is cut off either way.', at('init/write-contract.ts', '/^.*\\//', '/^.*\\./')],
  ['Every table that is told has a name and a field.', at('init/write-contract.ts', "'entries'", "'@index'")],
  ['The text of a file is read as UTF-8 unless another name is given.', at('unified-diff.ts', "'utf8'")],
  ['Texts are told apart by their digest, however it is written.', at('overlay-tree.ts', "'hex'")],
  [
    'Two guards of one thing: a finding about an orphan has a subject of another collection than the item has.',
    at('evaluate.ts', "part !== 'orphans'", "'orphans'", 'subject.collection !== item.each'),
  ],
  ['The values are a map without inherited names: what it lacks is undefined either way.', at('evaluate.ts', 'value !== undefined')],
  [TYPES, at('yaml-block.ts', 'parent === undefined || isInBrackets'), at('yaml-first.ts', 'node === undefined || isInBrackets')],
  [TYPES, ({ mutator }) => mutator === 'OptionalChaining', isFallback, isUndefined, ({ was, mutator }) => mutator === 'LogicalOperator' && was.includes('??')],
];
