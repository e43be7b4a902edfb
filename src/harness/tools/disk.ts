/** Makes a plain disk out of a guest's, for programs that know no qcow2. */
export function rawCopyArguments(disk: string, raw: string): string[] {
  return ['convert', '-U', '-O', 'raw', disk, raw];
}

/** Asks for the partitions of a plain disk. */
export function partitionArguments(raw: string): string[] {
  return ['--json', raw];
}

/** Where the largest partition begins, in bytes: on the images that are tested that is the root. */
export function parseRootOffset(stdout: string): number | undefined {
  let data: unknown;
  try {
    data = JSON.parse(stdout);
  } catch {
    return undefined;
  }
  const table = isRecord(data) ? data['partitiontable'] : undefined;
  if (!isRecord(table) || !Array.isArray(table['partitions'])) return undefined;
  const sector = typeof table['sectorsize'] === 'number' ? table['sectorsize'] : 512;
  let root: { start: number; size: number } | undefined;
  for (const { start, size } of table['partitions'].filter(isRecord)) {
    if (typeof start !== 'number' || typeof size !== 'number') continue;
    if (root === undefined || size > root.size) root = { start, size };
  }
  return root === undefined ? undefined : root.start * sector;
}

/** Copies the journal out of an ext4 file system that was not unmounted; nothing is mounted. */
export function journalDumpArguments(raw: string, offset: number, folder: string): string[] {
  return ['-c', '-R', `rdump /var/log/journal ${folder}`, `${raw}?offset=${offset}`];
}

/** Reads a copied journal of any boot. */
export function journalReadArguments(folder: string): string[] {
  return ['--no-pager', '--directory', `${folder}/journal`, '-n', '8000', '-o', 'short-monotonic'];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
