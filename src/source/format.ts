import type { EverydayUnits } from './formats/yaml-units.ts';
import type { Limits } from './limits.ts';
import type { Span } from './span.ts';
import type { Node } from './tree.ts';

/** The ids of the formats there are; each is one file in formats/. */
export type FormatId =
  | 'yaml'
  | 'json'
  | 'jsonl'
  | 'markdown-table'
  | 'front-matter'
  | 'ssh-config'
  | 'proxmox-section'
  | 'text-lines';

/** What is wrong in a source, by kind. The first three make it unreadable; the others stand beside a good tree. */
export type ProblemCode = 'syntax' | 'limit' | 'shape' | 'duplicate-key' | 'ambiguous-scalar';

/** Something wrong with a source itself, before anyone asks what it says. */
export interface Problem {
  readonly code: ProblemCode;
  /** A sentence without the file name, e.g. `the key "id" stands twice in this map`. */
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
  /** For ambiguous-scalar: which trap it is. Dates are noted, not warned about. */
  readonly trap?: 'sha-like-float' | 'octal-like' | 'boolean-word' | 'date' | 'sexagesimal' | 'imprecise-number';
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** Settings of a collection that some formats read; others ignore them. */
export interface FormatOptions {
  /** markdown-table: the text of the heading the table stands under (prefix match, case-sensitive, markup removed). */
  readonly heading?: string;
  /** markdown-table: header cells that the table must have; finds the table where no heading is named. */
  readonly columns?: readonly string[];
  /** text-lines: a regular expression with named groups, matched against each line by a linear-time engine. */
  readonly pattern?: string;
  /** Fields whose text is a comma-separated list. */
  readonly lists?: readonly string[];
}

/** Either the tree of a source (with problems that do not stop reading), or the one problem that makes it unreadable. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly root: Node;
      readonly problems: readonly Problem[];
      /** What a text that is mostly the same can be read with. */
      readonly units?: EverydayUnits;
    }
  | { readonly ok: false; readonly problem: Problem };

/** One SSOT file format: text in, positioned tree out. Pure, total: it never throws on any text. */
export interface Format {
  readonly id: FormatId;
  /** File name endings that choose this format where a collection names none, e.g. `.yaml`. */
  readonly extensions: readonly string[];
  parse(text: string, options: FormatOptions, limits: Limits): ParseResult;
}

/** Reads the texts of a format that need no library; undefined for the others. */
export type EverydayReader = (text: string, limits: Limits, earlier?: EverydayUnits) => ParseResult | undefined;
