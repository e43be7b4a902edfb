import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonFormatter } from '../../src/formatters/json.ts';
import { hostileReport, hostileTexts } from './hostile-report.ts';
import { audit, empty, failing, options, passing, small } from './sample-report.ts';

const schema: unknown = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));

const validate = compile(schema);

function compile(value: unknown): ValidateFunction {
  if (typeof value !== 'object' || value === null) throw new Error('the schema is no object');
  return new Ajv2020({ strict: true, allErrors: true }).compile(value);
}

/** What the published schema says against a value; nothing where it agrees. */
function complaintsAbout(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** The keys of a value and of everything in it, in the order they are written, as paths. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...keysOf(part)]);
}

/** The same value with the keys of all its objects in reverse. */
function reversed<Value>(value: Value): Value;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => reversed(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe('json', () => {
  it.each([
    ['failing', failing],
    ['small', small],
    ['passing', passing],
    ['empty', empty],
    ['audit', audit],
  ])('writes a %s report as the published schema describes it', (_, report) => {
    expect(complaintsAbout(JSON.parse(jsonFormatter.format(report, options)))).toEqual([]);
  });

  it('writes the report as it is', () => {
    const written = jsonFormatter.format(failing, options);
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(failing)));
    expect(written.slice(0, 37)).toBe('{\n  "version": 1,\n  "outcome": "fail"');
    expect(written.endsWith('\n}\n')).toBe(true);
  });

  it('writes the same text whatever the order in which a report was put together', () => {
    const other = { ...reversed(failing), coverage: { ...reversed(failing.coverage), rows: failing.coverage.rows } };
    expect(keysOf(other)).not.toEqual(keysOf(failing));
    expect(jsonFormatter.format(other, options)).toBe(jsonFormatter.format(failing, options));
  });

  it('keeps values of entries that are called like something special', () => {
    const before: unknown = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    const change = failing.changes[2];
    if (change?.kind !== 'modified') throw new Error('the sample has changed');
    const report = { ...failing, changes: [{ ...change, fields: [{ field: '__proto__', before: before as never }] }] };
    const written: unknown = JSON.parse(jsonFormatter.format(report, options));
    expect(written).toMatchObject({ changes: [{ fields: [{ field: '__proto__', before }] }] });
  });
});

describe('the schema of the report', () => {
  it('describes every key, and only keys that a report has', () => {
    const sample = new Set(keysOf(JSON.parse(jsonFormatter.format(failing, options))));
    const declared = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('properties' in value && typeof value.properties === 'object' && value.properties !== null) {
        for (const key of Object.keys(value.properties)) declared.add(key);
      }
      for (const part of Object.values(value)) collect(part);
    };
    collect(schema);
    expect([...declared].filter((key) => !sample.has(key))).toEqual([]);
    expect([...sample].filter((key) => !declared.has(key)).sort()).toEqual(['backup', 'probe', 'ssh-target']);
  });

  it.each([
    ['an unknown key', { ...passing, extra: 1 }, ' must NOT have additional properties'],
    ['no outcome', { ...passing, outcome: undefined }, " must have required property 'outcome'"],
    ['another version', { ...passing, version: 2 }, '/version must be equal to constant'],
    ['a negative count', { ...passing, checked: { files: -1, subjects: 1, items: 1 } }, '/checked/files must be >= 0'],
    [
      'a former key of what was only added',
      { ...failing, changes: [{ ...failing.changes[0], formerKey: 'x' }] },
      '/changes/0/formerKey boolean schema is false',
    ],
    ['a line before the first', withLine(0), '/findings/0/location/range/start/line must be >= 1'],
    [
      'an unknown state of a cell',
      withCell('perhaps'),
      '/coverage/rows/0/cells/ssh-target must be equal to one of the allowed values',
    ],
  ])('refuses %s', (_, report, complaint) => {
    expect(complaintsAbout(JSON.parse(JSON.stringify(report)))).toContain(complaint);
  });

  it('holds for reports of hostile texts', () => {
    for (const text of hostileTexts)
      expect(complaintsAbout(JSON.parse(jsonFormatter.format(hostileReport(text), options)))).toEqual([]);
  });
});

function withLine(line: number): unknown {
  const [finding] = small.findings;
  const range = { start: { line, column: 1 }, end: { line: 1, column: 1 } };
  return { ...small, findings: [{ ...finding, location: { ...finding?.location, range } }] };
}

function withCell(coverage: string): unknown {
  return {
    ...small,
    coverage: { ...small.coverage, rows: [{ ...small.coverage.rows[0], cells: { 'ssh-target': coverage } }] },
  };
}
