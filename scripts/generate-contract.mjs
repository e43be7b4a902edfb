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
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: ((data: unknown) => data is ContractData) & { errors?: readonly SchemaError[] | null };
export default validate;
`,
);

const { $defs } = schema;
const keysOf = (shape) => Object.keys(shape.properties);
const keys = {
  contract: keysOf(schema),
  collection: keysOf($defs.collection),
  item: keysOf($defs.item),
  waiver: keysOf($defs.waiver),
  reference: keysOf($defs.reference),
  except: keysOf($defs.except),
  orphans: keysOf($defs.item.properties.orphans.oneOf[1]),
  count: keysOf($defs.item.properties.count),
  equal: keysOf($defs.item.properties.equal.additionalProperties.oneOf[1]),
  unique: keysOf($defs.collection.properties.unique.items.oneOf[1]),
  condition: keysOf($defs.condition.oneOf[2]),
  other: [],
};
writeFileSync(new URL('contract-keys.js', folder), `export default ${JSON.stringify(keys, null, 2)};\n`);
writeFileSync(
  new URL('contract-keys.d.ts', folder),
  `declare const keys: Readonly<Record<${Object.keys(keys).map((key) => JSON.stringify(key)).join(' | ')}, readonly string[]>>;
export default keys;
`,
);
