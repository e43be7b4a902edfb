import { readFileSync, writeFileSync } from 'node:fs';

/** Replaces what stands between `<!-- NAME:begin -->` and `<!-- NAME:end -->` in a page, and nothing else of it. */
export function writeSection(page, name, text) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const before = readFileSync(page, 'utf8');
  const [start, stop] = [before.indexOf(begin), before.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${page} has no place for the figures: ${begin} and ${end} in lines of their own`);
  writeFileSync(page, `${before.slice(0, start)}${begin}\n\n${text}\n\n${before.slice(stop)}`);
}
