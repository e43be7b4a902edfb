import { parseEverydaySlice } from '../everyday-slice.ts';
import type { EverydayReader } from '../format.ts';

/** A whole file of everyday YAML. */
export const parseEverydayFile: EverydayReader = (text, limits) => parseEverydaySlice(text, 0, text.length, limits);
