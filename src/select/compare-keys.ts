/** Numbers first and by value, other keys by code unit: a total order. */
export function compareKeys(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined && x !== y) return x - y;
  if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberOf(key: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(key) ? Number(key) : undefined;
}
