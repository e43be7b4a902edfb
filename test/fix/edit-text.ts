import { addField } from '../../src/fix/add-field.ts';
import { scaffoldFor } from '../../src/fix/scaffold.ts';
import type { Splice } from '../../src/fix/writer.ts';
import { WRITERS } from '../../src/fix/writers/index.ts';
import { type Collection, selectEntries } from '../../src/select/collection.ts';
import { compileSelector } from '../../src/select/selector.ts';
import { Document } from '../../src/source/document.ts';
import type { FormatOptions } from '../../src/source/format.ts';
import { formatForPath, parseText } from '../../src/source/formats/index.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { mark, unmark } from './fix-case.ts';

/** One edit of one text, as a person can read it. */
export interface EditCase {
  readonly title: string;
  /** The file name, and settings of its format as JSON. */
  readonly file: string;
  readonly before: string;
  /** `insert after 0`, `insert before 0 of a[]`, `insert first`, `replace PATH "new"`, `replace key PATH "new"`, `remove PATH`, `append PATH 0 "new"`, `add PATH "behind" "field" "new"`. */
  readonly edit: string;
  readonly scaffold: string;
  readonly after: string;
}

/** The cases of a file: each begins with `== TITLE`, and has the file, the edit and `after` as sections. */
export function parseEditCases(text: string): EditCase[] {
  const parts = text.split(/^== (.+)\n/m);
  return parts.flatMap((title, i) => {
    if (i % 2 === 0) return [];
    const [, file = '', before = '', edit = '', scaffold = '', , after = ''] = (parts[i + 1] ?? '').split(
      /^-- (.+) --\n/m,
    );
    return [{ title, file, before: unmark(before), edit, scaffold, after }];
  });
}

/** What values the templates of scaffolds have; any other is its own name. */
const VALUES: Readonly<Record<string, string>> = {
  name: 'web',
  id: '101',
  pipe: 'a|b',
  stars: 'a*b*',
  tick: 'a`b',
  lines: 'a\nb',
  blank: 'a b',
  quote: 'a"b',
  sharp: 'a #b',
  colon: 'a: b',
  empty: '',
  yes: 'yes',
};

/** The text after an edit, its invisible characters marked; `refused` where the writer does not write. */
export async function editText({ file, before, edit, scaffold }: EditCase): Promise<string> {
  const [path = '', options = '{}'] = file.split(/ (?=\{)/);
  const document = await open(path, before, JSON.parse(options));
  const splice = await spliceFor(document, edit, scaffold);
  if (splice === undefined) return 'refused\n';
  return mark(before.slice(0, splice.start) + splice.text + before.slice(splice.end));
}

async function open(path: string, text: string, options: FormatOptions): Promise<Document> {
  const format = formatForPath(path) ?? 'front-matter';
  const parsed = await parseText(format, text, options, DEFAULT_LIMITS);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return new Document({ root: '.', path }, format, text, parsed.root, parsed.problems);
}

async function spliceFor(document: Document, edit: string, scaffold: string): Promise<Splice | undefined> {
  const writer = WRITERS[document.format];
  const [, verb = '', rest = ''] = /^(insert|replace key|replace|remove|append|add) (.*)$/.exec(edit) ?? [];
  if (verb === 'insert') return insert(document, rest, scaffold);
  const [, written = ''] = /^(\[[^\]]*\])/.exec(rest) ?? [];
  const path = JSON.parse(written);
  const words = JSON.parse(`[${rest.slice(written.length).trim().replaceAll(' "', ', "')}]`);
  if (verb === 'remove') return writer.remove(document, path);
  if (verb === 'append') return writer.append(document, path, words[0], words[1]);
  if (verb === 'replace') return writer.replace(document, document.spanOf(path), words[0]);
  if (verb === 'replace key') return writer.replace(document, document.spanOf(path, 'key'), words[0]);
  const { entries } = await collectionOf(document, undefined);
  const entry = entries.find((one) => JSON.stringify(one.path) === JSON.stringify(path));
  if (verb !== 'add' || entry === undefined) throw new Error(`"${edit}" is no edit`);
  return addField(entry, words[0], words[1], words[2]);
}

async function insert(document: Document, where: string, scaffold: string): Promise<Splice | undefined> {
  const [, side, index, selector] = /^(after|before|first) ?(\d*)(?: ?of (.*))?$/.exec(where) ?? [];
  const collection = await collectionOf(document, selector);
  const sibling = collection.entries[Number(index)];
  const place = {
    document,
    after: side === 'after' ? sibling : undefined,
    before: side === 'before' ? sibling : undefined,
    location: { ...document.file, revision: 'head', range: document.rangeOf(document.root.span) } as const,
  };
  if (side === 'first' ? sibling !== undefined && index !== '' : sibling === undefined)
    throw new Error(`there is no entry ${index}`);
  return WRITERS[document.format].insert(
    document,
    collection,
    place,
    scaffoldFor(scaffold, (field) => VALUES[field] ?? field),
  );
}

async function collectionOf(document: Document, entries: string | undefined): Promise<Collection> {
  const selector = await compileSelector(entries ?? '$[*]');
  if ('message' in selector) throw new Error(selector.message);
  const clause = { file: document.file.path, key: '@index', ...(entries !== undefined && { entries }) };
  const tools = { selector, label: undefined, patterns: () => false, derive: undefined };
  return selectEntries('rows', clause, [document], tools, 'head');
}
