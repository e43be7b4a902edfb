import { JSONPathEnvironment, type JSONValue } from 'json-p3';
import { RE2JS } from 're2js';
import type { Path } from '../source/tree.ts';
import type { Selector, SelectorFailure } from './selector.ts';

/**
 * Compiles a JSONPath. Its regular expressions run on a linear-time engine, `..` may stand once and outside of filters:
 * a contract comes from a pull request, and nested descents multiply.
 */
export function compileJsonPath(path: string, visitLimit: number): Selector | SelectorFailure {
  const bare = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
  if (bare.split('..').length > 2) return { message: `"${path}" descends with ".." more than once` };
  if (bare.split('$').length > 2) return { message: `"${path}" refers to the root "$" inside a filter` };
  if (/\?.*\.\./s.test(bare)) return { message: `"${path}" descends with ".." inside a filter` };
  if (hasOverlappingUnion(path))
    return { message: `"${path}" has a union of other things than distinct names and indexes` };
  const environment = linearEnvironment();
  try {
    const query = environment.compile(path);
    return { text: path, select: (value) => run(path, () => query.lazyQuery(value as JSONValue), visitLimit) };
  } catch (error) {
    return { message: `"${path}" is not a JSONPath: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function run(
  path: string,
  query: () => Iterable<{ readonly location: readonly (string | number)[] }>,
  visitLimit: number,
): Path[] | SelectorFailure {
  const paths: Path[] = [];
  try {
    for (const node of query()) {
      paths.push([...node.location]);
      if (paths.length > visitLimit) return { message: `"${path}" selects more than ${visitLimit} values` };
    }
  } catch (error) {
    return { message: `"${path}" cannot be evaluated here: ${error instanceof Error ? error.message : String(error)}` };
  }
  return paths;
}

function linearEnvironment(): JSONPathEnvironment {
  const environment = new JSONPathEnvironment({ maxRecursionDepth: 1000 });
  for (const [name, whole] of [
    ['match', true],
    ['search', false],
  ] as const) {
    const original = environment.functionRegister.get(name);
    if (original === undefined) throw new Error(`the JSONPath engine has no function ${name}`);
    environment.functionRegister.set(name, {
      argTypes: original.argTypes,
      returnType: original.returnType,
      call: (text: unknown, pattern: unknown) => found(text, pattern, whole),
    });
  }
  return environment;
}

function found(text: unknown, pattern: unknown, whole: boolean): boolean {
  if (typeof text !== 'string' || typeof pattern !== 'string') return false;
  try {
    const matcher = RE2JS.compile(pattern).matcher(text);
    return whole ? matcher.matches() : matcher.find();
  } catch {
    return false;
  }
}

const NAME_OR_INDEX = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d{1,16})$/;

/** True where a union selects the same values again and again: such unions multiply what the ones after them visit. */
function hasOverlappingUnion(path: string): boolean {
  const text = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (quoted) => quoted.replace(/[[\],?]/g, '_'));
  if (/,\s*\?/.test(text)) return true;
  return [...text.matchAll(/\[([^[\]?]*,[^[\]?]*)\]/g)].some(([, union = '']) => {
    const parts = union.split(',').map((part) => part.trim());
    return new Set(parts).size < parts.length || !parts.every((part) => NAME_OR_INDEX.test(part));
  });
}
