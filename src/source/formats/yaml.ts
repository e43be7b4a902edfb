import { parseYamlSlice } from '../embedded-yaml.ts';
import type { Format } from '../format.ts';

/** YAML 1.2, one document per file. */
export const yaml: Format = {
  id: 'yaml',
  extensions: ['.yaml', '.yml'],
  parse: (text, _options, limits) => parseYamlSlice(text, 0, text.length, limits),
};
