// Compiles schemas/contract.schema.json to plain JavaScript, so that a check starts without loading a schema compiler.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const schema = JSON.parse(readFileSync(new URL('../schemas/contract.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020.default({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  validateFormats: false,
  verbose: false,
  code: { source: true, esm: true, lines: true },
});
const validate = ajv.compile(schema);
const code = standalone
  .default(ajv, validate)
  .replace(/const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g, "import $1 from 'fast-deep-equal';")
  .replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    'const $1 = (text) => Array.from(text).length;',
  );
if (code.includes('require(')) throw new Error('the compiled schema needs a module at run time; inline it here');
const folder = new URL('../src/contract/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('validate-contract.js', folder), `// Generated from schemas/contract.schema.json by npm run generate.\n${code}`);
writeFileSync(
  new URL('validate-contract.d.ts', folder),
  `import type { ContractData } from '../contract.ts';
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** Of a name that a map may not have. */
  readonly propertyName?: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: ((data: unknown) => data is ContractData) & { errors?: readonly SchemaError[] | null };
export default validate;
`,
);

/** The keys that each map of the schema may have, by the place of its shape in the schema. */
const keys = Object.fromEntries(
  shapesIn(schema, '#').map(([place, shape]) => [place, Object.keys(shape.properties)]),
);
writeFileSync(new URL('contract-keys.js', folder), `export default ${JSON.stringify(keys, null, 2)};\n`);
writeFileSync(
  new URL('contract-keys.d.ts', folder),
  `declare const keys: Readonly<Record<string, readonly string[] | undefined>>;
export default keys;
`,
);

function shapesIn(shape, place) {
  if (typeof shape !== 'object' || shape === null) return [];
  const own = shape.additionalProperties === false ? [[place, shape]] : [];
  return [...own, ...Object.entries(shape).flatMap(([key, part]) => shapesIn(part, `${place}/${key}`))];
}
