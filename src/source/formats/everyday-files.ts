import { parseEverydaySlice } from '../everyday-slice.ts';
import type { EverydayReader } from '../format.ts';
import { readFrontMatter } from './front-matter-source.ts';

/** Reads a whole file of everyday YAML. */
export const readEverydayFile: EverydayReader = (text, limits, earlier) =>
  parseEverydaySlice(text, 0, text.length, limits, { earlier });

/** Reads front matter that is everyday YAML. */
export const readEverydayFrontMatter: EverydayReader = (text, limits, earlier) =>
  readFrontMatter(text, limits, (whole, start, end) => parseEverydaySlice(whole, start, end, limits, { earlier }));
