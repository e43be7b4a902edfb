import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

const { default: standalone } = createRequire(import.meta.url)('ajv/dist/standalone');
const schemas = ['reboot-profile', 'image-lock', 'reboot-result'];

function compiled(name: string): string {
  const schema: unknown = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  const validate = ajv.compile(schema as object);
  const code: string = standalone(ajv, validate)
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g, 'const $1 = (a, b) => a === b;')
    .replace(
      /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
      'const $1 = (text) => Array.from(text).length;',
    );
  if (code.includes('require(')) throw new Error(`${name} needs a module at run time`);
  return `// biome-ignore-all format: generated\n// biome-ignore-all assist: generated\n/* oxlint-disable */\n// @ts-nocheck\n// Generated from schemas/${name}.schema.json by vitest run test/harness/generated-validators.test.ts -u.\n${code}`;
}

test.each(schemas)('the compiled validator of %s says what its schema says', async (name) => {
  await expect(compiled(name)).toMatchFileSnapshot(`../../src/harness/generated/validate-${name}.ts`);
});
