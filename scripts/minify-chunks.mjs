// Minifies the chunks that a bundle loads by need; ncc minifies the entry alone. Their licence texts are in licenses.txt.
// Usage: node scripts/minify-chunks.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((one) => /^\d+\.index\.js$/.test(one))) {
  const path = join(folder, name);
  const { code, errors } = minifySync(path, readFileSync(path, 'utf8'), {
    module: true,
    codegen: { legalComments: 'none' },
  });
  if (errors.length > 0)
    throw new Error(`${name} cannot be minified: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(path, code);
}
