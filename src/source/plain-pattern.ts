import { type Expression, parseExpression } from './plain-expression.ts';
import type { SafePattern } from './safe-pattern.ts';

/** More ways than this through the parts of a pattern that do not repeat without end are too many. */
const MOST_WAYS = 256;

/** How an expression can begin, whether it can match nothing, and in how many ways it can match one text. */
interface Shape {
  readonly first: bigint;
  readonly isNullable: boolean;
  readonly ways: number;
}

/**
 * Compiles a pattern of RE2 syntax to the engine that JavaScript brings along, where it is proven that this engine
 * needs linear time for every text; undefined for all others, which are for the linear-time engine. A pattern is proven
 * if it starts at the start of the text or repeats nothing without end, if each unlimited repetition can tell from the
 * next character whether it goes on, and if there are few ways through the rest.
 */
export function compilePlainPattern(source: string): SafePattern | undefined {
  const expression = parseExpression(source);
  if (expression === undefined || !isLinear(expression)) return undefined;
  // Code points, not halves of them, as RE2 counts.
  const regex = new RegExp(source, 'u');
  return {
    source,
    steps: source.length,
    groups: [],
    test: (text) => regex.test(text),
    find: (text) => (regex.test(text) ? new Map() : undefined),
  };
}

function isLinear(expression: Expression): boolean {
  const shape = shapeOf(expression);
  if (shape.ways > MOST_WAYS) return false;
  return !repeatsWithoutEnd(expression) || (isAnchored(expression) && isDecided(expression, 0n, false));
}

function shapeOf(expression: Expression): Shape {
  switch (expression.kind) {
    case 'characters':
      return { first: expression.set, isNullable: false, ways: 1 };
    case 'start':
    case 'end':
      return { first: 0n, isNullable: true, ways: 1 };
    case 'sequence':
      return expression.parts.map(shapeOf).reduce(follow, { first: 0n, isNullable: true, ways: 1 });
    case 'choice':
      return expression.options.map(shapeOf).reduce((a, b) => ({
        first: a.first | b.first,
        isNullable: a.isNullable || b.isNullable,
        ways: a.ways + b.ways,
      }));
    case 'repeat': {
      const { first, isNullable, ways } = shapeOf(expression.part);
      const { least, most } = expression;
      // How often an unlimited repetition goes round is decided character by character, see isDecided.
      const rounds = most === undefined ? (least === 0 ? 2 : 1) : waysOfRounds(ways, least, most);
      return { first, isNullable: isNullable || least === 0, ways: most === undefined ? ways * rounds : rounds };
    }
  }
}

function waysOfRounds(ways: number, least: number, most: number): number {
  let sum = 0;
  for (let rounds = least; rounds <= most && sum <= MOST_WAYS; rounds++) sum += ways ** rounds;
  return sum;
}

function follow(a: Shape, b: Shape): Shape {
  return {
    first: a.isNullable ? a.first | b.first : a.first,
    isNullable: a.isNullable && b.isNullable,
    ways: a.ways * b.ways,
  };
}

function repeatsWithoutEnd(expression: Expression): boolean {
  switch (expression.kind) {
    case 'repeat':
      return expression.most === undefined || repeatsWithoutEnd(expression.part);
    case 'sequence':
      return expression.parts.some(repeatsWithoutEnd);
    case 'choice':
      return expression.options.some(repeatsWithoutEnd);
    default:
      return false;
  }
}

function isAnchored(expression: Expression): boolean {
  switch (expression.kind) {
    case 'start':
      return true;
    case 'sequence':
      return expression.parts[0] !== undefined && isAnchored(expression.parts[0]);
    case 'choice':
      return expression.options.every(isAnchored);
    default:
      return false;
  }
}

/**
 * True where the next character decides how each unlimited repetition goes on, and, inside of one, how everything goes
 * on. `next` holds the characters that can come after the expression.
 */
function isDecided(expression: Expression, next: bigint, isInside: boolean): boolean {
  switch (expression.kind) {
    case 'characters':
    case 'start':
    case 'end':
      return true;
    case 'sequence':
      return isSequenceDecided(expression.parts, next, isInside);
    case 'choice':
      return (
        expression.options.every((option) => isDecided(option, next, isInside)) &&
        (!isInside || areApart(expression.options.map(shapeOf), next))
      );
    case 'repeat': {
      const { first, isNullable } = shapeOf(expression.part);
      const isUnlimited = expression.most === undefined;
      if (!isUnlimited && !isInside) return isDecided(expression.part, next | first, isInside);
      return !isNullable && (first & next) === 0n && isDecided(expression.part, next | first, true);
    }
  }
}

function isSequenceDecided(parts: readonly Expression[], next: bigint, isInside: boolean): boolean {
  let after = next;
  for (const part of [...parts].reverse()) {
    if (!isDecided(part, after, isInside)) return false;
    const { first, isNullable } = shapeOf(part);
    after = isNullable ? after | first : first;
  }
  return true;
}

function areApart(shapes: readonly Shape[], next: bigint): boolean {
  let seen = 0n;
  for (const { first, isNullable } of shapes) {
    const starts = isNullable ? first | next : first;
    if ((starts & seen) !== 0n) return false;
    seen |= starts;
  }
  return true;
}
