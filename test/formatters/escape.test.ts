import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../src/formatters/escape/html.ts';
import { showInvisible, showInvisibleLines } from '../../src/formatters/escape/invisible.ts';
import { stringifyJson } from '../../src/formatters/escape/json.ts';
import { codeSpan, escapeMarkdown, escapeProse, fencedBlock } from '../../src/formatters/escape/markdown.ts';
import { escapeTerminal, escapeTerminalCharacter } from '../../src/formatters/escape/terminal.ts';
import { encodeAddress, encodePath } from '../../src/formatters/escape/uri.ts';
import { escapeCommandMessage, escapeCommandProperty } from '../../src/formatters/escape/workflow-command.ts';
import { escapeXmlAttribute, escapeXmlText } from '../../src/formatters/escape/xml.ts';
import { parseXml, textOf } from './parse-xml.ts';

describe('invisible characters', () => {
  it.each([
    ['a line break', 'a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['an escape sequence', '\u001b[31m', '\\u{1b}[31m'],
    ['a C1 control', '\u009b2J', '\\u{9b}2J'],
    ['a bidirectional override', 'user\u202etxt', 'user\\u{202e}txt'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a byte order mark', '\ufeffa', '\\u{feff}a'],
    ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['a Hangul filler', '\u3164', '\\u{3164}'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['half of a pair', '\ud800', '\\u{d800}'],
    ['a non-character', '\ufffe', '\\u{fffe}'],
  ])('show %s', (_, text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  it('leave readable text of any script as it is', () => {
    expect(showInvisible('VM 214 – 通信 é e\u0301 🚀')).toBe('VM 214 – 通信 é e\u0301 🚀');
  });

  it('are shown line by line, tabs kept, line breaks of every kind ended', () => {
    expect(showInvisibleLines('a\tb\r\nc\u0007\rd\n')).toEqual(['a\tb', 'c\\u{7}', 'd']);
  });
});

describe('text for a terminal', () => {
  it.each([
    ['##[error]x', '#\\u{23}[error]x'],
    ['a ##vso[task.complete]', 'a #\\u{23}vso[task.complete]'],
    ["##teamcity[message text='x']", "#\\u{23}teamcity[message text='x']"],
    ['## heading', '## heading'],
  ])('%s is no command of a log viewer', (text, shown) => {
    expect(escapeTerminal(text)).toBe(shown);
  });

  it('is the same character by character as in one go', () => {
    const part = fc.oneof(
      fc.constantFrom('#', '##', '##[', '##vso[', '##teamcity[', '\u001b', 'a'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const line = parts.join('');
        let at = 0;
        let shown = '';
        for (const character of line) {
          shown += escapeTerminalCharacter(line, at, character);
          at += character.length;
        }
        expect(shown).toBe(escapeTerminal(line));
      }),
    );
  });
});

describe('text for a workflow command', () => {
  it('keeps lines in a message, and percent signs as they were', () => {
    expect(escapeCommandMessage(['100% sure', '%0A::error::x'])).toBe('100%25 sure%0A%250A::error::x');
  });

  it('cannot end a property or a line', () => {
    expect(escapeCommandProperty('a,line=1::b%\r\n')).toBe('a%2Cline=1%3A%3Ab%25\\r\\n');
  });
});

describe('text for XML', () => {
  it('escapes markup, and replaces what XML cannot hold', () => {
    expect(escapeXmlText('<a> & ]]> \u0000\ud800\ufffe\r')).toBe('&lt;a&gt; &amp; ]]&gt; \ufffd\ufffd\ufffd&#13;');
  });

  it('keeps quotes, line breaks and tabs of an attribute', () => {
    expect(escapeXmlAttribute('"a"\n\t')).toBe('&quot;a&quot;&#10;&#9;');
  });

  it('is read back as it was, whatever legal text it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const root = parseXml(`<a b="${escapeXmlAttribute(text)}">${escapeXmlText(text)}</a>`);
        expect([root.attributes['b'], textOf(root)]).toEqual([text, text]);
      }),
    );
  });
});

describe('text for HTML', () => {
  it('escapes for content and both kinds of quotes', () => {
    expect(escapeHtml(`<b a='1' c="2">&\u202e`)).toBe('&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;\\u{202e}');
  });

  it('is escaped by the template unless it is HTML itself', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"'}">${[inner, 2, undefined]}</p>`.toString()).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b>2</p>',
    );
  });
});

describe('JSON', () => {
  it('writes hidden characters as escapes that mean the same', () => {
    const written = stringifyJson({ a: '\u202e\u009b\u2028\u{e0041}é' }, 0);
    expect(written).toBe('{"a":"\\u202e\\u009b\\u2028\\udb40\\udc41é"}');
    expect(JSON.parse(written)).toEqual({ a: '\u202e\u009b\u2028\u{e0041}é' });
  });
});

describe('addresses', () => {
  it.each([
    ['a b/ü#1?.yaml', 'a%20b/%C3%BC%231%3F.yaml'],
    ['/etc/passwd', './etc/passwd'],
    ["it's(1)*!.yaml", 'it%27s%281%29%2A%21.yaml'],
    ['\ud800', '%EF%BF%BD'],
    ['c:x', 'c%3Ax'],
  ])('of the path %s are relative references', (path, encoded) => {
    expect(encodePath(path)).toBe(encoded);
  });

  it.each([
    ['https://github.com/o/r/blob/a1/x.yaml#L1-L2', 'https://github.com/o/r/blob/a1/x.yaml#L1-L2'],
    ['http://x/a)b"c|d<e> f', 'http://x/a%29b%22c%7Cd%3Ce%3E%20f'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['not an address', undefined],
  ])('%s is %s in a link', (address, encoded) => {
    expect(encodeAddress(address)).toBe(encoded);
  });
});

describe('text for Markdown', () => {
  it.each([
    ['markup', '*a* _b_ `c` ~d~ [e](f) $g$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\$g\\$'],
    ['HTML and table cells', '<b> & a | b', '&lt;b&gt; &amp; a &#124; b'],
    ['mentions', '@octo/team me@x.org', '@\u200bocto/team me@\u200bx.org'],
    ['references', 'see #12 GH-3 o/r#4 # 5', 'see #\u200b12 GH-\u200b3 o/r#\u200b4 # 5'],
    ['addresses', 'https://a.b www.a.b', 'https:\u200b//a.b www\u200b.a.b'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a decimal number', '12.5', '12.5'],
    ['indented code', '    a', '&#32;   a'],
    ['a line break', 'a\nb', 'a\\\\nb'],
  ])('has no %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    [' a ', '`  a  `'],
    ['', '""'],
    ['  ', '"&#32;&#32;"'],
    ['a|b', '<code>a&#124;b</code>'],
    ['\\', '<code>&#92;</code>'],
    ['@octo #1', '`@octo #1`'],
  ])('shows the value %j as code', (text, code) => {
    expect(codeSpan(text)).toBe(code);
  });

  it.each([
    ['no entry "a" in "b_c"', 'no entry `a` in `b_c`'],
    ['"a""b"', '`a` `b`'],
    ['an "open_ended', 'an "open\\_ended'],
    ['no_quotes', 'no\\_quotes'],
    ['empty ""', 'empty ""'],
  ])('sets the quoted values of %s as code', (text, prose) => {
    expect(escapeProse(text)).toBe(prose);
  });

  it('is cut where nobody would read on', () => {
    expect(escapeMarkdown('x'.repeat(500))).toBe(`${'x'.repeat(400)}…`);
    expect(codeSpan('x'.repeat(500))).toBe(`\`${'x'.repeat(400)}…\``);
    expect(escapeProse(`"${'x'.repeat(500)}"`)).toBe(`"${'x'.repeat(399)}…`);
    expect(escapeMarkdown(`${'x'.repeat(399)}🚀`)).toBe(`${'x'.repeat(399)}…`);
  });

  it('cannot leave a fenced block', () => {
    expect(fencedBlock('a\n````\n\u202e\tb\n', 'yaml')).toBe('`````yaml\na\n````\n\\u{202e}\tb\n`````');
  });
});
