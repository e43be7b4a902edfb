import type { Condition, Predicate } from '../contract/contract.ts';

/** A predicate as people would say it, e.g. `enabled is not false`. */
export function describePredicate(predicate: Predicate): string {
  const parts = Object.entries(predicate).map(([name, condition]) => {
    if ((name === 'any' || name === 'all') && Array.isArray(condition)) {
      return condition.map((one: Predicate) => `(${describePredicate(one)})`).join(name === 'any' ? ' or ' : ' and ');
    }
    if (name === 'not' && isMapLike(condition)) return `not (${describePredicate(condition)})`;
    return `${name} ${describeCondition(condition as Condition)}`;
  });
  return parts.join(' and ');
}

function describeCondition(condition: Condition): string {
  if (Array.isArray(condition)) return `is one of ${condition.map((value) => JSON.stringify(value)).join(', ')}`;
  if (!isMapLike(condition)) return `is ${JSON.stringify(condition)}`;
  const tests = Object.entries(condition).map(([test, value]) => {
    if (test === 'not')
      return Array.isArray(value)
        ? `is none of ${value.map((one: unknown) => JSON.stringify(one)).join(', ')}`
        : `is not ${JSON.stringify(value)}`;
    if (test === 'exists') return value === true ? 'is set' : 'is not set';
    if (test === 'matches') return `matches ${JSON.stringify(value)}`;
    return `is in ${[value].flat().join(' or ')}`;
  });
  return tests.join(' and ');
}

function isMapLike(value: unknown): value is Predicate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
