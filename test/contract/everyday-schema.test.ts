import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchemaViolation } from '../../src/contract/entry-schema.ts';
import { compileWithAjv } from '../../src/contract/entry-schema-ajv.ts';
import { compileEverydaySchema } from '../../src/contract/everyday-schema.ts';
import type { Json, JsonMap } from '../../src/source/tree.ts';

/** Maps as sources yield them: without a prototype. */
const bare = <T>(values: Record<string, T>): Record<string, T> => Object.assign(Object.create(null), values);

const name = fc.constantFrom('a', 'b', 'constructor', 'toString');
const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  -0,
  1,
  2,
  1.5,
  '',
  'a',
  'ab',
  'abc',
  '12',
  '😀',
  '\ud800b',
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: false }).map(bare),
  ),
}));
const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'object', 'array');
const small = fc.integer({ min: 0, max: 3 });
const { schema } = fc.letrec<{ schema: JsonMap; part: [string, Json] }>((tie) => ({
  schema: fc
    .tuple(
      fc.array(tie('part'), { maxLength: 4 }),
      fc.option(fc.tuple(tie('schema'), tie('schema'), fc.constantFrom('then', 'else')), { freq: 6, nil: undefined }),
    )
    .map(([parts, choice]) =>
      bare({ ...Object.fromEntries(parts), ...(choice && { if: choice[0], [choice[2]]: choice[1] }) }),
    ),
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    type.map((one): [string, Json] => ['type', one]),
    fc.uniqueArray(type, { minLength: 1, maxLength: 3 }).map((types): [string, Json] => ['type', types]),
    fc
      .uniqueArray(value, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
      .map((values): [string, Json] => ['enum', values]),
    value.map((one): [string, Json] => ['const', one]),
    fc.constantFrom('^a', '^[a-z]+$', '[0-9]{2}').map((pattern): [string, Json] => ['pattern', pattern]),
    fc.tuple(
      fc.constantFrom(
        'minLength',
        'maxLength',
        'minItems',
        'maxItems',
        'minimum',
        'maximum',
        'exclusiveMinimum',
        'exclusiveMaximum',
      ),
      small,
    ),
    fc.boolean().map((is): [string, Json] => ['uniqueItems', is]),
    fc.uniqueArray(name, { maxLength: 3 }).map((names): [string, Json] => ['required', names]),
    fc.boolean().map((is): [string, Json] => ['additionalProperties', is]),
    fc.constant<[string, Json]>(['description', 'any text']),
    fc.dictionary(name, tie('schema'), { maxKeys: 3 }).map((schemas): [string, Json] => ['properties', bare(schemas)]),
    tie('schema').map((one): [string, Json] => ['items', one]),
    fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((schemas): [string, Json] => ['allOf', schemas]),
  ),
}));

const sorted = (found: readonly SchemaViolation[]) => found.map((violation) => JSON.stringify(violation)).sort();

describe('The check of everyday schemas', () => {
  it('says of every value what ajv says', () => {
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 8, maxLength: 8 }), (one, values) => {
        const check = compileEverydaySchema(one);
        if (check === undefined) return;
        const library = compileWithAjv([one]);
        expect(library.rejections).toEqual([]);
        for (const data of values) {
          const found: SchemaViolation[] = [];
          check(data, [], (violation) => found.push(violation));
          expect(sorted(found)).toEqual(sorted(library.violations(one, data)));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('knows each keyword that the property above speaks of', () => {
    fc.assert(fc.property(schema, (one) => compileEverydaySchema(one) !== undefined));
  });

  it.each([
    ['a keyword it does not know', { multipleOf: 2 }],
    ['a keyword that is none', { typ: 'string' }],
    ['a keyword that objects have by nature', { constructor: {} }],
    ['a pattern that is not plain', { pattern: '(?i)a' }],
    ['a type that is none', { type: 'text' }],
    ['a type that objects have by nature', { type: 'toString' }],
    ['no type at all', { type: [] }],
    ['an empty enumeration', { enum: [] }],
    ['an enumeration that is no list', { enum: 'a' }],
    ['a limit that is no number', { minimum: '1' }],
    ['then without if', JSON.parse('{"then": {}}')],
    ['else without if', { else: {} }],
    ['if without then and else', { if: {} }],
    ['a condition it does not know', JSON.parse('{"if": {"not": {}}, "then": {}}')],
    ['a consequence it does not know', JSON.parse('{"if": {}, "then": {"not": {}}}')],
    ['another consequence it does not know', { if: {}, else: { not: {} } }],
    ['a schema that is no map', { items: true }],
    ['a property with a schema it does not know', { properties: { a: { format: 'date' } } }],
    ['properties that are no map', { properties: [] }],
    ['a property that objects have by nature', { properties: bare({ ['__proto__']: {} }) }],
    ['required names that are no texts', { required: [1] }],
    ['a schema for other properties', { additionalProperties: {} }],
    ['items of several kinds', { items: [{}] }],
    ['an empty list of schemas', { allOf: [] }],
    ['schemas that are no list', { allOf: {} }],
    ['a doubtful wish', { uniqueItems: 'yes' }],
  ])('leaves %s to ajv', (_what, one: Record<string, unknown>) => {
    expect(compileEverydaySchema(bare(one) as JsonMap)).toBeUndefined();
  });
});
