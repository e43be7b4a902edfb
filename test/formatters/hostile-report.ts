import type { Finding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { failing } from './sample-report.ts';

/** Texts that pull requests would put into hostnames, file names and messages to make a formatter say something else. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</code></pre></details><h1>approved</h1>',
  '<!-- DangerID: danger-id-Danger; -->',
  '@everyone please look, @octo-org/owners',
  'fixes #1, GH-2 and octo/repo#3',
  'https://evil.example/login and www.evil.example and me@evil.example',
  '[click here](https://evil.example) ![pixel](https://evil.example/x.png)',
  '**bold** _it_ ~~gone~~ `code` ``two`` $x$ | cell | cell |',
  'a ``` b\n```\n# heading\n- item\n\n---\n',
  '\\| \\` \\\\',
  '::error file=a.yml,line=1::forged',
  '\n::set-output name=token::stolen\n::stop-commands::x',
  '\r\n::add-mask::everything',
  "##[error]forged ##vso[task.setvariable variable=a]b ##teamcity[message text='x']",
  '%0A::warning::forged%0D%25',
  'a,line=99,title=forged',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J',
  'user\u202etxt.exe\u2066\u2069\u200f',
  'zero\u200bwidth\u200d\ufeff\u2060\u00ad\u{e0041}',
  'nul\u0000 bell\u0007 back\b\b\b del\u007f',
  'line\u2028and\u2029paragraph',
  'lone \ud800 and \udc00 halves, \ufffe',
  ']]> <![CDATA[ &amp; &#0; &nope; <?php',
  '__proto__',
  '{0} {{1}} [link](1)',
  '',
  ' ',
  'x'.repeat(5000),
];

/** The failing report with every text of it that comes from data replaced; its shape and its places stay. */
export function hostileReport(text: string): Report {
  const findings = failing.findings.map(
    (finding): Finding => ({
      ...finding,
      rule: `rule${text}`,
      message: text,
      detail: text,
      ...(finding.item === undefined ? {} : { item: finding.item, surface: text, hint: text }),
      ...(finding.subject === undefined ? {} : { subject: { ...finding.subject, label: text } }),
      ...(finding.expected === undefined ? {} : { expected: text, actual: text }),
      location: { ...finding.location, path: `dir/${text}` },
      related: finding.related.map((related) => ({ ...related, message: text })),
      ...(finding.waiver === undefined
        ? {}
        : { waiver: { ...finding.waiver, owner: text, reason: text, expires: text } }),
      ...(finding.fix === undefined ? {} : { fix: { ...finding.fix, title: text, preview: text } }),
    }),
  );
  return {
    ...failing,
    contract: { file: text, title: text },
    sides: { base: text, head: text },
    findings,
    changes: failing.changes.map((change) => ({ ...change, key: text, label: text, collection: text })),
    coverage: {
      columns: failing.coverage.columns.map((column) => ({ ...column, surface: text, title: `title${text}` })),
      rows: failing.coverage.rows.map((row) => ({ ...row, label: text })),
    },
    parity: failing.parity.map((table) => ({
      id: text,
      sites: table.sites,
      rows: table.rows.map((row) => ({
        title: text,
        file: text,
        counts: row.counts.map((count) => ({ ...count, notCounting: [text, text], missing: [text] })),
      })),
    })),
    names: failing.names.map((table) => ({
      canonical: text,
      group: text,
      aliases: [text],
      rows: table.rows.map((row) => ({
        ...row,
        expected: text,
        actual: text,
        ...(row.field === undefined ? {} : { field: text }),
        authority: text,
        action: text,
      })),
      tables: table.tables.map((one) => ({
        title: text,
        file: text,
        heads: one.heads.map(() => text),
        rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '' ? '' : text)) })),
      })),
    })),
    waivers: failing.waivers.map((row) => ({ ...row, scope: text, owner: text, reason: text, expires: text })),
    affected: failing.affected.map((subject) => ({ ...subject, label: text })),
    reboot: (failing.reboot ?? []).map((need) => ({
      ...need,
      profile: text,
      because: [
        { kind: 'path', path: text, glob: text },
        { kind: 'subject', collection: text, key: text, label: text },
        { kind: 'unreadable', collection: text },
      ],
    })),
  };
}
