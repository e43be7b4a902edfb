import { showInvisible, showInvisibleLines } from './invisible.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/** GitHub links mentions, issues and addresses in the rendered text, where only a split helps. */
const LINKED = /@(?=\S)|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi;

/** No value that is worth reading is longer; one that is must not push everything else out of a comment. */
const LONGEST = 400;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/**
 * Text for any place in a line of Markdown, its start and a table cell included: no markup, no HTML, and nobody and
 * nothing is mentioned, referred to or linked. Zero-width spaces split what GitHub would link; values that a reader
 * copies belong in `codeSpan`. Longer texts are cut after 400 characters.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(shorten(text))
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^ /, '&#32;');
}

function escapeInline(text: string): string {
  return showInvisible(text)
    .replace(LINKED, (match) => match + ZERO_WIDTH_SPACE)
    .replace(/[\\`*_[\]~$]/g, '\\$&')
    .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? character);
}

/** A value as code, for any place inside a line of Markdown, a table cell included; never ends early, and is cut after 400 characters. */
export function codeSpan(text: string): string {
  const shown = showInvisible(shorten(text));
  if (shown.trim() === '') return `"${shown.replaceAll(' ', '&#32;')}"`;
  if (/[|\\]/.test(shown)) return `<code>${shown.replace(/[^A-Za-z0-9 ]/gu, entityOf)}</code>`;
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return fence + padding + shown + padding + fence;
}

function entityOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 128 ? `&#${code};` : character;
}

/** Lines as a fenced block; the fence is longer than any run of backticks in them. */
export function fencedBlock(text: string, language: string): string {
  const lines = showInvisibleLines(text);
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return [fence + language, ...lines, fence].join('\n');
}

/** A sentence with its quoted values (`"ssh-target"`) set as code. */
export function escapeProse(text: string): string {
  const [first = '', ...parts] = shorten(text).split('"');
  let prose = escapeMarkdown(first);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) prose += escapeInline(part);
    else if (index === parts.length - 1) prose += `"${escapeInline(part)}`;
    else prose += (part === '' || index === 0 || parts[index - 1] !== '' ? '' : ' ') + codeSpan(part);
  }
  return prose;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
