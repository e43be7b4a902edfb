import { insertBetweenBrackets, insertFirstInBrackets, isInBrackets, removeFromBrackets } from '../brackets.ts';
import type { FillScaffold, Writer } from '../writer.ts';
import { insertIntoBlock, insertScalarIntoBlock, removeFromBlock } from '../yaml-block.ts';
import { insertFirstYaml } from '../yaml-first.ts';
import { asFlowEntry } from '../yaml-flow.ts';
import { encodeInScaffold, encodeInstead, encodeYaml } from '../yaml-text.ts';

/** Writes YAML by splicing text between siblings; whatever it does not insert stays as it is. */
export const yamlWriter: Writer = {
  insert(document, collection, place, scaffold) {
    const lines = fill(scaffold);
    if (lines === undefined) return undefined;
    const sibling = place.after ?? place.before;
    if (sibling === undefined) return insertFirstYaml(document, collection.clause.entries, lines);
    const parent = document.nodeAt(sibling.path.slice(0, -1));
    const own = document.nodeAt(sibling.path);
    if (parent === undefined || own === undefined) return undefined;
    const isAfter = place.after !== undefined;
    if (!isInBrackets(document, parent) && !isInBrackets(document, own))
      return insertIntoBlock(document, sibling.path, isAfter, lines);
    const flow = asFlowEntry(lines, { document, entry: sibling });
    if (flow === undefined || (flow.key === undefined) !== (parent.kind === 'list')) return undefined;
    const member = flow.key === undefined ? flow.value : `${flow.key}: ${flow.value}`;
    if (isInBrackets(document, parent)) return insertBetweenBrackets(document, sibling.path, isAfter, member);
    return insertIntoBlock(document, sibling.path, isAfter, flow.key === undefined ? `- ${member}` : member);
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    if (/^[|>*&!]/.test(written)) return undefined;
    const gap = written === '' && document.text[span.start - 1] === ':' ? ' ' : '';
    return { ...span, text: gap + encodeInstead(value, written) };
  },
  remove(document, path) {
    const parent = document.nodeAt(path.slice(0, -1));
    if (parent === undefined) return undefined;
    return isInBrackets(document, parent) ? removeFromBrackets(document, path) : removeFromBlock(document, path);
  },
  append(document, path, index, value) {
    const list = document.nodeAt(path);
    if (list?.kind !== 'list') return undefined;
    const [isAfter, beside] = [index > 0, [...path, Math.max(0, index - 1)]];
    const sibling = document.nodeAt(beside);
    if (sibling === undefined) return insertFirstInBrackets(document, list, encodeYaml(value, '', true));
    const text = encodeInstead(value, document.text.slice(sibling.span.start, sibling.span.end));
    return isInBrackets(document, list)
      ? insertBetweenBrackets(document, beside, isAfter, text)
      : insertScalarIntoBlock(document, beside, isAfter, text);
  },
};

function fill(scaffold: FillScaffold): string | undefined {
  let isSafe = true;
  const text = scaffold((value, context) => {
    const encoded = encodeInScaffold(value, context);
    isSafe &&= encoded !== undefined;
    return encoded ?? '';
  });
  return isSafe ? text : undefined;
}
