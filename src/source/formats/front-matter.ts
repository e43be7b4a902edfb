import { parseYamlSlice } from '../embedded-yaml.ts';
import type { Format } from '../format.ts';
import { readFrontMatter } from './front-matter-source.ts';

/** Reads the YAML front matter of a text file: one map. */
export const frontMatter: Format = {
  id: 'front-matter',
  extensions: [],
  parse: (text, _options, limits) => readFrontMatter(text, limits, parseYamlSlice),
};
