import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentFormatter } from '../../src/formatters/agent.ts';
import { driftGateFormatter } from '../../src/formatters/drift-gate.ts';
import { githubFormatter } from '../../src/formatters/github.ts';
import { htmlFormatter } from '../../src/formatters/html.ts';
import { formatterIds, loadFormatter } from '../../src/formatters/index.ts';
import { jsonFormatter } from '../../src/formatters/json.ts';
import { junitFormatter } from '../../src/formatters/junit.ts';
import { markdownFormatter } from '../../src/formatters/markdown.ts';
import { sarifFormatter } from '../../src/formatters/sarif.ts';
import { textFormatter } from '../../src/formatters/text.ts';
import type { Finding } from '../../src/report/finding.ts';
import { hostileReport, hostileTexts } from './hostile-report.ts';
import { elementsOf, parseXml } from './parse-xml.ts';
import { failing, options } from './sample-report.ts';

/** Everything that may steer a terminal or hide, but for the line breaks that formatters write themselves. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const hostile = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 40 }), fc.string());

/** Says of every hostile text, and of random ones, that it keeps a promise. */
function forHostileTexts(promise: (text: string) => void): void {
  for (const text of hostileTexts) promise(text);
  fc.assert(
    fc.property(hostile, (text) => {
      promise(text);
    }),
  );
}

/** Hostile texts in source files: the excerpts show them. */
function withSource(text: string): typeof options {
  return { ...options, sourceOf: () => `${text}\n${text}${text}\n${text}` };
}

/** The finding without the lines of its fix, which stand in a fenced block of their own. */
function withoutFix(finding: Finding): Finding {
  const rest: { fix?: unknown } & Finding = { ...finding };
  delete rest.fix;
  return rest;
}

describe('no text from data', () => {
  for (const id of formatterIds) {
    it(`reaches a terminal as a control, bidirectional or hidden character through ${id}`, async () => {
      const formatter = await loadFormatter(id);
      forHostileTexts((text) => {
        const written = formatter.format(hostileReport(text), withSource(text));
        const own = id === 'markdown' ? written.replaceAll(/[\u200b\t]/g, '') : written;
        expect(UNSAFE.exec(own.replaceAll('\n', ''))).toBeNull();
      });
    });
  }

  it('adds, removes or splits a line of text', () => {
    const lines = (text: string): number =>
      textFormatter.format(hostileReport(text), { ...options, sourceOf: () => 'x' }).split('\n').length;
    forHostileTexts((text) => {
      const preview = text.split(/\r\n|\n|\r/);
      const previewLines = preview.at(-1) === '' ? preview.length - 1 : preview.length;
      expect(lines(text) - (previewLines === 0 ? -1 : previewLines)).toBe(lines('plain') - 1);
    });
  });

  it('is read as a workflow command in the output of text', () => {
    forHostileTexts((text) => {
      const written = textFormatter.format(hostileReport(text), withSource(text));
      expect(written.split('\n').filter((line) => /^\s*::[^:]/.test(line))).toEqual([]);
      expect(written).not.toMatch(/##(\[|vso\[|teamcity\[)/);
    });
  });

  it('makes a second line of the drift gate', () => {
    forHostileTexts((text) => {
      const written = driftGateFormatter.format(hostileReport(text), { ...options, gate: { id: text, name: text } });
      expect(written.split('\n')).toEqual([expect.any(String), '']);
    });
  });

  it('makes or breaks a workflow command in github', () => {
    const command =
      /^::(error|warning|notice) (?:file=[^:,\s]*(?: [^:,]*)*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^:,]*::/;
    forHostileTexts((text) => {
      const lines = githubFormatter.format(hostileReport(text), options).trimEnd().split('\n');
      expect(lines.map((line) => command.exec(line)?.[1] ?? line)).toEqual([
        'error',
        'warning',
        'notice',
        'notice',
        'fail: 2 new findings (1 error, 1 warning), 1 existing, 1 waived, 1 fixed in 5 files, 2 VMs × 3 items',
      ]);
    });
  });

  it('changes the elements or attribute names of html', () => {
    const shape = (text: string): string[] =>
      elementsOf(parseXml(htmlFormatter.format(hostileReport(text), { ...options, sourceOf: () => undefined }))).map(
        (element) => `${element.name} ${Object.keys(element.attributes).join(' ')}`,
      );
    const plain = shape('plain');
    forHostileTexts((text) => expect(shape(text)).toEqual(plain));
  });

  it('adds a script, a style or an address to html', () => {
    forHostileTexts((text) => {
      const page = htmlFormatter.format(hostileReport(text), { ...withSource(text), permalink: () => text });
      const elements = elementsOf(parseXml(page));
      expect(elements.filter(({ name }) => name === 'script' || name === 'img' || name === 'iframe')).toEqual([]);
      const addresses = elements.flatMap((element) => element.attributes['href'] ?? []);
      expect(addresses.filter((address) => !/^(#|https?:\/\/)/.test(address))).toEqual([]);
    });
  });

  it('changes the elements of junit', () => {
    const shape = (text: string): string[] =>
      elementsOf(parseXml(junitFormatter.format(hostileReport(text), options))).map((element) => element.name);
    const plain = shape('plain');
    forHostileTexts((text) => expect(shape(text)).toEqual(plain));
  });

  it('is lost or changed in json', () => {
    forHostileTexts((text) => {
      expect(JSON.parse(jsonFormatter.format(hostileReport(text), options))).toEqual(
        JSON.parse(JSON.stringify(hostileReport(text))),
      );
    });
  });

  it('breaks the JSON of sarif', () => {
    forHostileTexts((text) => {
      expect(JSON.parse(sarifFormatter.format(hostileReport(text), options))).toHaveProperty('version', '2.1.0');
    });
  });

  it('makes or breaks a line of agent', () => {
    forHostileTexts((text) => {
      const lines = agentFormatter.format(hostileReport(text), options).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line).type)).toEqual([
        'summary',
        'finding',
        'finding',
        'finding',
        'finding',
      ]);
    });
  });

  it('mentions, refers, links, embeds or opens anything in markdown outside code', () => {
    forHostileTexts((text) => {
      const report = hostileReport(text);
      const written = markdownFormatter.format({ ...report, findings: report.findings.map(withoutFix) }, options);
      const prose = written
        .replaceAll(/(?<!\\)(`+)(?!`)[^]*?[^`]\1(?!`)/g, 'code')
        .replaceAll(/<code>[^<]*<\/code>/g, 'code')
        .replaceAll(/&#?\w+;/g, 'entity');
      expect(prose.replaceAll(/<\/?(details|summary)>/g, '')).not.toMatch(/<[a-z!/?]/i);
      expect(prose).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|:\/\/|www\.|(?<!\\)\]\(|(?<!\\)!\[/);
    });
  });

  it('changes how many columns a row of the coverage table has', () => {
    forHostileTexts((text) => {
      const rows = markdownFormatter
        .format(hostileReport(text), options)
        .split('\n')
        .filter((line) => line.endsWith('✓ present |'));
      expect(rows.map((row) => row.split('|').length)).toEqual([6]);
    });
  });
});

describe('a hostile report', () => {
  it('has the same findings as the report it was made from', () => {
    expect(hostileReport('x').findings.map((finding) => finding.fingerprint)).toEqual(
      failing.findings.map((finding) => finding.fingerprint),
    );
  });
});
