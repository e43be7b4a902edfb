import type { Format, FormatOptions, ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { linesOf, sliceOf } from '../lines.ts';
import { fieldNode, textOf } from '../pieces.ts';
import { type Refusal, refuse, refuseLength, refuseNodes } from '../refusal.ts';
import type { Span } from '../span.ts';
import { ADDING_KEYWORDS, SSH_KEYWORDS } from '../ssh-keywords.ts';
import { readSshLine, type SshLine } from '../ssh-line.ts';
import type { MapNode, Member, Node } from '../tree.ts';

const CANONICAL: ReadonlyMap<string, string> = new Map(SSH_KEYWORDS.map((keyword) => [keyword.toLowerCase(), keyword]));
const PATTERN = /[*?!]/;
const MOST_SETTINGS = 100_000;

/** A `Host` line with the settings under it. */
interface HostBlock {
  readonly line: SshLine;
  /** By keyword in lower case; more than one value where the keyword adds up. */
  readonly settings: Map<string, Setting>;
  end: number;
}

interface Setting {
  readonly first: SshLine;
  readonly others: SshLine[];
}

/** Reads an OpenSSH client configuration: one map per host that a `Host` line names, without wildcards and negations. */
export const sshConfig: Format = {
  id: 'ssh-config',
  extensions: ['ssh_config', '.ssh/config'],
  parse(text: string, options: FormatOptions, limits: Limits): ParseResult {
    const tooLong = refuseLength(text, limits);
    if (tooLong !== undefined) return tooLong;
    const blocks = readBlocks(text, limits);
    return 'ok' in blocks ? blocks : entriesOf(text, blocks, new Set(options.lists), limits);
  },
};

function readBlocks(text: string, limits: Limits): HostBlock[] | Refusal {
  const blocks: HostBlock[] = [];
  let settings = 0;
  let parts = 0;
  let block: HostBlock | undefined;
  for (const span of linesOf(text)) {
    const line = readSshLine(text, span);
    if (line === undefined) continue;
    if ('ok' in line) return line;
    parts += line.value.pieces.length;
    if (parts > limits.nodes) return refuseNodes(limits, line.keywordSpan);
    if (++settings > MOST_SETTINGS) return refuseSettings(line.keywordSpan);
    if (line.keyword === 'match') block = undefined;
    else if (line.keyword === 'host') {
      block = { line, settings: new Map(), end: line.value.span.end };
      blocks.push(block);
    } else if (block !== undefined && line.keyword !== 'include') addSetting(block, line);
  }
  return blocks;
}

function refuseSettings(span: Span): Refusal {
  return refuse(
    'limit',
    `the file has more than ${MOST_SETTINGS} settings, which is the limit`,
    span,
    'split the file',
  );
}

/** Of a keyword that does not add up, ssh takes the first value and never looks at the others. */
function addSetting(block: HostBlock, line: SshLine): void {
  block.end = line.value.span.end;
  const before = block.settings.get(line.keyword);
  if (before === undefined) block.settings.set(line.keyword, { first: line, others: [] });
  else if (ADDING_KEYWORDS.has(line.keyword)) before.others.push(line);
}

function entriesOf(
  text: string,
  blocks: readonly HostBlock[],
  lists: ReadonlySet<string>,
  limits: Limits,
): ParseResult {
  const items: MapNode[] = [];
  let nodes = 0;
  for (const { line, settings, end } of blocks) {
    const hosts = line.arguments.filter((host) => !PATTERN.test(textOf(host.pieces)));
    const added = [...settings.values()].reduce((sum, setting) => sum + setting.others.length, 0);
    nodes += hosts.length * (settings.size + 2) + added;
    if (nodes > limits.nodes) return refuseNodes(limits, line.keywordSpan);
    const span = { start: line.keywordSpan.start, end };
    const members = [...settings.values()].map((setting) => memberOf(text, setting, lists));
    for (const host of hosts) {
      const node = fieldNode(lists.has('Host'), host.pieces, host.span);
      items.push({ kind: 'map', members: [{ key: 'Host', keySpan: line.keywordSpan, node }, ...members], span });
    }
  }
  return { ok: true, root: { kind: 'list', items, span: { start: 0, end: text.length } }, problems: [] };
}

function memberOf(text: string, { first, others }: Setting, lists: ReadonlySet<string>): Member {
  const key = CANONICAL.get(first.keyword) ?? sliceOf(text, first.keywordSpan);
  const isList = lists.has(key);
  const nodes = [first, ...others].map(({ value }) => fieldNode(isList, value.pieces, value.span));
  return { key, keySpan: first.keywordSpan, node: combined(nodes, first, others.at(-1) ?? first) };
}

function combined(nodes: readonly Node[], first: SshLine, last: SshLine): Node {
  const [only, ...more] = nodes;
  if (only !== undefined && more.length === 0) return only;
  const items = nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
  return { kind: 'list', items, span: { start: first.value.span.start, end: last.value.span.end } };
}
