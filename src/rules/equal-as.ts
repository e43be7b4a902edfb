/** How two values are compared. */
export type Comparison = 'text' | 'size' | 'case-insensitive';

/** Whether two texts say the same under a comparison. */
export function equalAs(comparison: Comparison, a: string, b: string): boolean {
  if (comparison === 'case-insensitive') return a.toLowerCase() === b.toLowerCase();
  if (comparison === 'size') {
    const [x, y] = [megabytesOf(a), megabytesOf(b)];
    return x !== undefined && y !== undefined ? x === y : a === b;
  }
  return a === b;
}

/** A value as it would be written beside another one: sizes in the other's unit where they come out even. */
export function writtenLike(comparison: Comparison, value: string, model: string): string {
  const parts = /^\d+(?:\.\d+)?( ?)([GT])(i?B?)$/i.exec(model);
  const megabytes = comparison === 'size' ? megabytesOf(value) : undefined;
  if (parts === null || megabytes === undefined) return value;
  const amount = megabytes / 1024 ** ((parts[2] ?? '').toUpperCase() === 'T' ? 2 : 1);
  return Number.isInteger(amount) ? `${amount}${parts[1]}${parts[2]}${parts[3]}` : value;
}

/** A size in MB: `16GB`, `16 GiB`, `16384 MB`, `1 TB`; a bare number is MB. Units count in steps of 1024. */
function megabytesOf(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?) ?(?:([KMGT])i?B?)?$/i.exec(text);
  if (parts === null) return undefined;
  const steps = { K: -1, M: 0, G: 1, T: 2 };
  const unit = (parts[2] ?? 'M').toUpperCase();
  const step = unit === 'K' || unit === 'G' || unit === 'T' ? steps[unit] : steps.M;
  return Number(parts[1]) * 1024 ** step;
}
