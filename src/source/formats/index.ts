import type { EverydayReader, Format, FormatId, FormatOptions, ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import type { EverydayUnits } from './yaml-units.ts';

/** What is known of a format before its code is loaded. */
export interface FormatEntry {
  readonly id: FormatId;
  /** The format's own `extensions`. */
  readonly extensions: readonly string[];
  load(): Promise<Format>;
  /** A reader that needs no library and answers like the format itself, or not at all. */
  loadEveryday?(): Promise<EverydayReader>;
}

/** All formats, sorted by id; the code of a format, and the libraries it needs, are loaded when it is used. */
export const FORMATS: readonly FormatEntry[] = [
  {
    id: 'front-matter',
    extensions: [],
    load: async () => (await import('./front-matter.ts')).frontMatter,
    loadEveryday: async () => (await import('./everyday-files.ts')).readEverydayFrontMatter,
  },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).json },
  { id: 'jsonl', extensions: ['.jsonl', '.ndjson'], load: async () => (await import('./jsonl.ts')).jsonl },
  {
    id: 'markdown-table',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown-table.ts')).markdownTable,
  },
  {
    id: 'proxmox-section',
    extensions: ['jobs.cfg', 'storage.cfg'],
    load: async () => (await import('./proxmox-section.ts')).proxmoxSection,
  },
  {
    id: 'ssh-config',
    extensions: ['ssh_config', '.ssh/config'],
    load: async () => (await import('./ssh-config.ts')).sshConfig,
  },
  { id: 'text-lines', extensions: ['.txt'], load: async () => (await import('./text-lines.ts')).textLines },
  {
    id: 'yaml',
    extensions: ['.yaml', '.yml'],
    load: async () => (await import('./yaml.ts')).yaml,
    loadEveryday: async () => (await import('./everyday-files.ts')).readEverydayFile,
  },
];

/**
 * The tree of a text; the library behind its format is loaded only where the text needs it. What is the same in an
 * earlier text of the same format is taken over from there.
 */
export async function parseText(
  id: FormatId,
  text: string,
  options: FormatOptions,
  limits: Limits,
  earlier?: EverydayUnits,
): Promise<ParseResult> {
  return (await parseEveryday(id, text, limits, earlier)) ?? (await loadFormat(id)).parse(text, options, limits);
}

/** The tree of a text where no library is needed for it; undefined otherwise. */
export async function parseEveryday(
  id: FormatId,
  text: string,
  limits: Limits,
  earlier?: EverydayUnits,
): Promise<ParseResult | undefined> {
  const read = await FORMATS.find((format) => format.id === id)?.loadEveryday?.();
  return read?.(text, limits, earlier);
}

/** Loads a format; rejects only where its code is missing. */
export async function loadFormat(id: FormatId): Promise<Format> {
  const entry = FORMATS.find((format) => format.id === id);
  if (entry === undefined) throw new Error(`the format "${id}" is not in the list of formats`);
  return entry.load();
}

/**
 * The format of a file whose collection names none: by the ending of its path, case-insensitive, where an ending
 * without a leading dot must be the whole file name. Undefined where no ending fits.
 */
export function formatForPath(path: string): FormatId | undefined {
  const name = `/${path.toLowerCase()}`;
  const fits = (extension: string) => name.endsWith(/^\.[^/]*$/.test(extension) ? extension : `/${extension}`);
  return FORMATS.find((format) => format.extensions.some(fits))?.id;
}
