/** Text for HTML and SVG: no markup of a guest survives. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text for one cell of a Markdown table: no markup, no mention, no link, no line end. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll('\n', ' ')
    .replaceAll('\t', ' ')
    .replace(/[\\`*_{}[\]()#+!|~<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':&#47;&#47;');
}

/** Control characters, and those that turn the direction of text around or are no characters at all, become U+FFFD. */
function printable(text: string): string {
  let out = '';
  for (const character of text) out += isPrintable(character.codePointAt(0) ?? 0) ? character : '\ufffd';
  return out;
}

function isPrintable(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  if (code >= 0x7f && code < 0xa0) return false;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return false;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
