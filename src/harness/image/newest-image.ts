/** What stands for the date in the URL of an image that is to be added. */
export const datePlace = 'DATE';

/** The newest folder of a listing that is named after a date (20251006-2257), as Debian's image server makes them. */
export function newestDate(listing: string): string | undefined {
  const dates = new Set<string>();
  for (const part of listing.split('"')) {
    const name = part.endsWith('/') ? part.slice(0, -1) : part;
    if (/^[0-9]{8}-[0-9]{3,4}$/.test(name)) dates.add(name);
  }
  return [...dates].sort().at(-1);
}

/** The sha512 of a file in a SHA512SUMS text. */
export function checksumOf(sums: string, file: string): string | undefined {
  for (const line of sums.split('\n')) {
    const [sum = '', name = ''] = line.trim().split(/\s+/);
    if (name.replace(/^\*/, '') === file && /^[0-9a-f]{128}$/.test(sum)) return sum;
  }
  return undefined;
}

/** A dated URL with another date: the folder and the file name both carry it. Undefined where the URL has none. */
export function withDate(url: string, date: string): string | undefined {
  const old = /[0-9]{8}-[0-9]{3,4}/.exec(url)?.[0];
  return old === undefined ? undefined : url.replaceAll(old, date);
}
