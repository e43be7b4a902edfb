import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { check } from '../../check.ts';
import { type LiveSchema, liveSchemas } from '../../fix/live-schemas.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = {
  write: { type: 'boolean', short: 'w' },
  contract: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Where the schemas are written, below the folder. */
const FOLDER = '.vm-contract/schemas';

/** Makes a JSON Schema for each source file, whose enumerations are the ids there are. */
export async function schemaCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('schema', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('schema'));
    return 0;
  }
  await using open = await openRequest(oneFolder('schema', positionals), values.contract, terminal);
  const { world } = await check(open.request);
  const schemas = liveSchemas(world);
  if (values.write === true) {
    for (const one of schemas) await writeSchema(join(open.folder, pathOf(one)), one);
    terminal.error(`wrote ${schemas.length} schemas to ${FOLDER}; keep that folder out of git\n`);
  }
  const settings = Object.fromEntries(schemas.map((one) => [`./${pathOf(one)}`, one.file]));
  terminal.write(`${JSON.stringify({ 'yaml.schemas': settings }, null, 2)}\n`);
  return 0;
}

function pathOf({ file }: LiveSchema): string {
  return `${FOLDER}/${file.replaceAll('/', '.')}.schema.json`;
}

async function writeSchema(path: string, { schema }: LiveSchema): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`);
  } catch (error) {
    throw new ConfigurationError(`${path} cannot be written`, {
      hint: error instanceof Error ? error.message : String(error),
    });
  }
}
