import { compileSelector, type Selector } from '../select/selector.ts';
import { parseTemplate, type Template } from '../select/template.ts';
import { compilePlainPattern } from '../source/plain-pattern.ts';
import type { CompiledPattern, SafePattern } from '../source/safe-pattern.ts';
import { type Clause, patternsIn, schemasIn, selectorsIn, templatesIn } from './clauses.ts';
import type { ContractData } from './contract.ts';
import { compileEntrySchemas } from './entry-schema.ts';
import type { CompiledTexts } from './loaded-contract.ts';
import type { Mistake } from './mistake.ts';

/** Compiles every selector, template, pattern and schema of a contract once, or lists what does not compile. */
export async function compileTexts(data: ContractData): Promise<{ compiled: CompiledTexts; mistakes: Mistake[] }> {
  const mistakes: Mistake[] = [];
  const selectors = await compileSelectors(selectorsIn(data), mistakes);
  const templates = compileTemplates(templatesIn(data), mistakes);
  const patterns = await compilePatterns(patternsIn(data), mistakes);
  const clauses = schemasIn(data);
  const schemas = await compileEntrySchemas(clauses.map(({ value }) => value));
  for (const { schema, message } of schemas.rejections) {
    const path = clauses.find(({ value }) => value === schema)?.path ?? [];
    mistakes.push({ path, message: `this JSON Schema cannot be used: ${message}` });
  }
  return { compiled: { selectors, templates, patterns, schemas }, mistakes };
}

async function compileSelectors(
  clauses: readonly Clause<string>[],
  mistakes: Mistake[],
): Promise<Map<string, Selector>> {
  const selectors = new Map<string, Selector>();
  for (const { value, path } of clauses) {
    const selector = await compileSelector(value);
    if ('message' in selector)
      mistakes.push({ path, part: 'value', message: selector.message, hint: 'write it like $.vms[*] or vms[]' });
    else selectors.set(value, selector);
  }
  return selectors;
}

function compileTemplates(clauses: readonly Clause<string>[], mistakes: Mistake[]): Map<string, Template> {
  const templates = new Map<string, Template>();
  for (const { value, path } of clauses) {
    const template = parseTemplate(value);
    if ('message' in template) {
      mistakes.push({
        path,
        part: 'value',
        message: template.message,
        hint: 'write {field} or {field|fallback}; {{ is a literal brace',
      });
    } else templates.set(value, template);
  }
  return templates;
}

async function compilePatterns(
  clauses: readonly Clause<string>[],
  mistakes: Mistake[],
): Promise<Map<string, SafePattern>> {
  const patterns = new Map<string, SafePattern>();
  for (const { value, path } of clauses) {
    const plain = compilePlainPattern(value);
    // The linear-time engine is loaded for the patterns that need it.
    const compiled = plain === undefined ? await compileAnyPattern(value) : ({ ok: true, pattern: plain } as const);
    if (compiled.ok) patterns.set(value, compiled.pattern);
    else
      mistakes.push({
        path,
        part: 'value',
        message: `"${value}" is not a regular expression: ${compiled.message}`,
        hint: 'the dialect is RE2: no look-around, no back-references',
      });
  }
  return patterns;
}

async function compileAnyPattern(source: string): Promise<CompiledPattern> {
  const { compilePattern } = await import('../source/safe-pattern.ts');
  return compilePattern(source);
}
