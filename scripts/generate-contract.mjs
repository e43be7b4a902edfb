// Compiles schemas/contract.schema.json to plain JavaScript, so that a check starts without loading a schema compiler.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
const validate = ajv.compile(withKnownKeys(schema));
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
writeFileSync(
  new URL('validate-contract.js', folder),
  `// Generated from schemas/contract.schema.json by npm run generate.\n${code}`,
);
writeFileSync(
  new URL('validate-contract.d.ts', folder),
  `import type { ContractData } from '../contract.ts';
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** A key of the map that is refused itself. */
  readonly propertyName?: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: ((data: unknown) => data is ContractData) & { errors?: readonly SchemaError[] | null };
export default validate;
`,
);

/** The same schema, whose maps refuse an unknown key with the list of the keys they have. */
function withKnownKeys(shape) {
  if (Array.isArray(shape)) return shape.map(withKnownKeys);
  if (typeof shape !== 'object' || shape === null) return shape;
  const parts = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, withKnownKeys(part)]));
  if (shape.additionalProperties !== false) return parts;
  const { additionalProperties: _, ...open } = parts;
  return { ...open, propertyNames: { enum: Object.keys(shape.properties) } };
}
