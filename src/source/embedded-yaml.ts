import { parseEverydaySlice } from './everyday-slice.ts';
import type { ParseResult } from './format.ts';
import { readFullYaml } from './formats/yaml-full.ts';
import type { Limits } from './limits.ts';

/** Reads the YAML between two offsets of a text; all spans are offsets in the whole text. Never throws. */
export function parseYamlSlice(text: string, start: number, end: number, limits: Limits): ParseResult {
  return parseEverydaySlice(text, start, end, limits, { readOther: readFullYaml });
}
