// Why mutants live, in the order in which they are asked; what none of these says is open: a test could tell, and none does.

const MAY_BE_ABSENT =
  'What is spread is `undefined` in a field that may be absent: reports leave both out, and nothing else reads it.';
const ALWAYS_THERE =
  'The types allow that nothing is there, and something always is: a name was resolved when the contract was read, an index comes from the list it is used on, a pattern matches every text, a caller has looked before.';
const EQUALS = 'Only equals are ordered in another way, and no two are equal: they have different keys, paths or names.';
const IN_ORDER = 'What is sorted comes in that order already in every case that can be built, or is sorted again where it is told.';
const GREEDY = 'The pattern can match nothing and is asked from the start, so that it always matches there first.';
const FASTER = 'A shorter way to the same answer: without it the long way is taken, which costs time and says the same.';
const PROVED =
  'A second lock: the edit is made, read again and compared before it is offered (src/fix/verify-fix.ts), so that one that is wrong here is refused there.';
const FIRST_LOCK = 'A second lock behind a writer that refuses such text itself; no text is known that passes the first.';
const MEMBER = 'Any word but `key` and `value` asks for the whole member.';
const NUMBERS = 'The number only bounds the work; one more or less is the same to every reader.';

/** The reason why a mutant lives; undefined where none is known. */
export function reasonFor(mutant) {
  return REASONS.find(([, fits]) => fits(mutant))?.[0];
}

const isSpread = ({ behind, before }) => /^\s*&& \{/.test(behind) || /&& \{[^}]*$/.test(before);

/** A place in a file: the path ends so, the code contains this. */
const at =
  (path, ...parts) =>
  ({ path: own, was }) =>
    own.endsWith(path) && parts.some((part) => was.includes(part));

const any =
  (...tests) =>
  (mutant) =>
    tests.some((test) => test(mutant));

const REASONS = [
  [MAY_BE_ABSENT, ({ was, is, ...rest }) => /!== undefined$/.test(was) && is === 'true' && isSpread(rest)],
  [MEMBER, ({ was }) => was === "'member'"],
  [EQUALS, ({ was, is }) => /^\w+(?:\[0\]|\(\w\)|\.\w+)* < \w+(?:\[0\]|\(\w\)|\.\w+)*$/.test(was) && is === was.replace(' < ', ' <= ')],
  [EQUALS, at('fix-all.ts', 'a.root + a.path < b.root')],
  [GREEDY, ({ was, is, mutator }) => mutator === 'Regex' && /^\/\^\[?[^\]]*\]?\*\//.test(was) && is === was.replace('/^', '/')],
  [ALWAYS_THERE, ({ mutator }) => mutator === 'OptionalChaining'],
  [ALWAYS_THERE, ({ was, is }) => /^(?:\[\]|''|' '|null|-1|'\\0'|0)$/.test(was) && /Stryker|^\["|^""$|^\+1$/.test(is)],
  [ALWAYS_THERE, ({ was, is }) => /(?:=== undefined|=== null)$/.test(was) && is === 'false'],
  [ALWAYS_THERE, ({ was, is }) => /!== undefined$/.test(was) && is === 'true'],
  [ALWAYS_THERE, ({ was, mutator }) => mutator === 'LogicalOperator' && /\?\?/.test(was)],
];
