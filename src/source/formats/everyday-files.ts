import { parseEverydaySlice } from '../everyday-slice.ts';
import type { EverydayReader } from '../format.ts';
import { readFrontMatter } from './front-matter-source.ts';

/** Reads a whole file of everyday YAML. */
export const readEverydayFile: EverydayReader = (text, limits) => parseEverydaySlice(text, 0, text.length, limits);

/** Reads front matter that is everyday YAML. */
export const readEverydayFrontMatter: EverydayReader = (text, limits) =>
  readFrontMatter(text, limits, (whole, start, end) => parseEverydaySlice(whole, start, end, limits));
