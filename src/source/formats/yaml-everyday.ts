import type { ParseResult, Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import type { Node } from '../tree.ts';
import { NodeBuilder } from './yaml-builder.ts';
import { endLine, readBlock } from './yaml-line-blocks.ts';
import { NotEveryday, YamlLineCursor } from './yaml-line-cursor.ts';
import { YamlLineReader, type YamlReading } from './yaml-line-reader.ts';
import type { YamlSource } from './yaml-source.ts';
import { type EverydayUnits, UnitReader } from './yaml-units.ts';

/** The tree of everyday YAML, and the maps in it that another text may have as well. */
export type EverydayResult = Extract<ParseResult, { ok: true }> & { readonly units: EverydayUnits };

/**
 * The tree of a source that is everyday YAML: block maps and lists, scalars and brackets on one line, text blocks,
 * comments. Undefined for everything else and for every mistake, which are for the full parser; where it answers, it
 * answers like the full parser in a fraction of the time. Throws Unreadable at the limit of keys and values. What stands
 * in an earlier text in the same way is taken over from there.
 */
export function readEverydayYaml(
  source: YamlSource,
  limits: Limits,
  earlier?: EverydayUnits,
): EverydayResult | undefined {
  try {
    const problems: Problem[] = [];
    const cursor = new YamlLineCursor(source.text);
    const reading: YamlReading = { source, limits, cursor, keys: new Map(), nodes: 0, end: 0 };
    const units = new UnitReader(reading, problems, earlier);
    const root = readDocument(new YamlLineReader(reading, new NodeBuilder(problems), units));
    return { ok: true, root, problems, units: units.all };
  } catch (error) {
    if (error instanceof NotEveryday) return undefined;
    throw error;
  }
}

function readDocument<OpenMap>(reader: YamlLineReader<Node, OpenMap>): Node {
  const { cursor } = reader;
  if (cursor.indent < 0) return reader.missing(0);
  if (cursor.atMarker()) {
    if (!cursor.text.startsWith('---', cursor.pos)) throw new NotEveryday();
    cursor.pos += 3;
    endLine(cursor);
  }
  if (cursor.indent < 0) throw new NotEveryday();
  const root = readBlock(reader, 1);
  if (cursor.indent >= 0) throw new NotEveryday();
  return root;
}
