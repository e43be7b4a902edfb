import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { SarifLocation, SarifLog, SarifRun } from '../../src/formatters/sarif/log.ts';
import { sarifFormatter } from '../../src/formatters/sarif.ts';
import type { Report } from '../../src/report/report.ts';
import { hostileReport, hostileTexts } from './hostile-report.ts';
import { audit, empty, failing, missing, options, passing, stale, waived } from './sample-report.ts';

const validate = compileSchema();

/** The schema is draft-04, which differs from draft-07 in nothing that it uses but the name of `$id`. */
function compileSchema(): (log: unknown) => readonly string[] {
  const text = readFileSync(new URL('./fixtures/sarif-schema-2.1.0.json', import.meta.url), 'utf8');
  const { $schema, id, ...schema } = JSON.parse(text);
  expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.any(String)]);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const check = ajv.compile(schema);
  return (log) => {
    check(log);
    return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

function write(report: Report, more: Partial<typeof options> = {}): SarifRun {
  const log: SarifLog = JSON.parse(sarifFormatter.format(report, { ...options, ...more }));
  const [run] = log.runs;
  if (run === undefined) throw new Error('a log without a run');
  return run;
}

describe('sarif', () => {
  it.each([
    ['failing', failing],
    ['passing', passing],
    ['empty', empty],
    ['audit', audit],
  ])('writes a %s report as the standard demands', (_, report) => {
    expect(validate(JSON.parse(sarifFormatter.format(report, options)))).toEqual([]);
  });

  it('writes hostile texts as the standard demands', () => {
    for (const text of hostileTexts)
      expect(validate(JSON.parse(sarifFormatter.format(hostileReport(text), options)))).toEqual([]);
  });

  it('is tested by a schema that finds faults', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toEqual([
      "/runs/0/tool must have required property 'driver'",
    ]);
  });

  it('names the program, its version, the contract and the unit of columns', () => {
    const run = write(failing);
    expect(run.tool.driver).toMatchObject({ name: 'vm-contract', version: '1.2.3' });
    expect(run.automationDetails).toEqual({ id: 'vm-contract/docs/governance/VM_CREATION_CONTRACT.md/' });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('lists each rule once, sorted, with its gravest level and its help', () => {
    const describeRule = (rule: string) => ({
      summary: `About ${rule}.`,
      helpUri: `https://example.org/rules/${rule}`,
    });
    expect(write(failing, { describeRule }).tool.driver.rules).toMatchObject([
      rule('mismatched-field', 'warning'),
      rule('missing-entry', 'error'),
      rule('placeholder', 'warning'),
    ]);
  });

  it('helps without a description of the rule, and links nothing but web pages', () => {
    const plain = write(failing).tool.driver.rules[1];
    expect(plain).toEqual({
      id: 'missing-entry',
      shortDescription: { text: 'The contract\'s rule "missing-entry" is broken.' },
      help: {
        text: 'Run "vm-contract explain missing-entry" to read what this rule asks for and how to repair what breaks it.',
      },
      defaultConfiguration: { level: 'error' },
    });
    const describeRule = () => ({ summary: 's', helpUri: 'javascript:alert(1)' });
    expect(write(failing, { describeRule }).tool.driver.rules[1]).not.toHaveProperty('helpUri');
  });

  it('writes a result with its places, its clause, its fingerprint and its fix', () => {
    expect(write(failing).results[0]).toEqual({
      ruleId: 'missing-entry',
      ruleIndex: 1,
      level: 'error',
      message: {
        text: 'VM 214 communications-stack has no entry "communications-stack" in ssh_targets\nExpected: an entry with id "communications-stack"\nFound: none\nHelp: add the entry, or set the status of VM 214 to "planned"',
      },
      locations: [location('ops/bindings/vm.lifecycle.yaml', 6, 5, 12)],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'the entry belongs after this one' },
          ...location('ops/bindings/ssh.targets.yaml', 3, 7, 20),
        },
        {
          id: 2,
          message: { text: 'the contract asks for it here: item ssh-target' },
          ...location('docs/governance/VM_CREATION_CONTRACT.md', 5, 9, 19),
        },
      ],
      partialFingerprints: { 'vmContract/v1': '00112233445566aa' },
      baselineState: 'new',
      suppressions: [],
      fixes: [
        {
          description: { text: 'add the entry to ops/bindings/ssh.targets.yaml' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'ops/bindings/ssh.targets.yaml', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: {
                    startLine: 6,
                    startColumn: 1,
                    endLine: 6,
                    endColumn: 1,
                    charOffset: 81,
                    charLength: 0,
                  },
                  insertedContent: {
                    text: '    - id: communications-stack\n      host: 192.168.1.214\n      user: TODO\n',
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('gives only offsets of an edit where the text is not at hand', () => {
    const [result] = write(failing, { sourceOf: () => undefined }).results;
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion).toEqual({
      charOffset: 81,
      charLength: 0,
    });
  });

  it('puts the edits of one file into one change, files apart', () => {
    const edit = { root: 'main', start: 0, end: 1, text: 'x' };
    const fix = {
      title: 't',
      preview: 'p',
      edits: [
        { ...edit, file: 'a' },
        { ...edit, file: 'b' },
        { ...edit, file: 'a', start: 2, end: 2 },
      ],
    };
    const [result] = write({ ...failing, findings: [{ ...missing, fix }] }).results;
    expect(
      result?.fixes?.[0]?.artifactChanges.map((change) => [change.artifactLocation.uri, change.replacements.length]),
    ).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('compares with the base: new, unchanged, absent', () => {
    expect(write(failing).results.map((result) => result.baselineState)).toEqual([
      'new',
      'new',
      'unchanged',
      'unchanged',
      'absent',
    ]);
  });

  it('compares with nothing in an audit', () => {
    expect(write(audit).results.map((result) => result.baselineState)).toEqual([undefined, undefined, undefined]);
  });

  it('suppresses what is waived, and says of everything else that it is not', () => {
    const results = write({ ...failing, findings: [missing, waived] }).results;
    expect(results.map((result) => result.suppressions)).toEqual([
      [],
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'waived until 2027-01-31 by ops: rebuilt from code every night',
          location: location('docs/governance/VM_CREATION_CONTRACT.md', 10, 5, 24),
        },
      ],
    ]);
  });

  it('holds only open findings for services that take every result for an open alert', () => {
    const run = write(failing, { includeExisting: 'count' });
    expect(run.results.map((result) => [result.ruleId, result.ruleIndex])).toEqual([
      ['missing-entry', 1],
      ['mismatched-field', 0],
    ]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['mismatched-field', 'missing-entry']);
  });

  it('tells the roots apart, and names each', () => {
    const run = write(failing);
    expect(run.results[1]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: 'dotfiles/ssh/config.d/tailscale.conf',
      uriBaseId: '%ROOT-workbench%',
    });
    expect(run.originalUriBaseIds).toEqual({
      '%SRCROOT%': { description: { text: 'The root of the repository.' } },
      '%ROOT-workbench%': { description: { text: 'The root named "workbench".' } },
    });
  });

  it('encodes paths, and escapes what messages would read as links and placeholders', () => {
    const finding = {
      ...stale,
      message: 'see [here](1) {0} \\',
      location: { ...stale.location, path: 'a b/#1?.yaml' },
    };
    const [result] = write({ ...failing, findings: [finding] }).results;
    expect(result?.message.text.split('\n')[0]).toBe('see \\[here\\](1) {{0}} \\\\');
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%231%3F.yaml');
  });

  it('calls an information a note', () => {
    const run = write({ ...failing, findings: [{ ...stale, severity: 'info' }] });
    expect([run.results[0]?.level, run.tool.driver.rules[0]?.defaultConfiguration.level]).toEqual(['note', 'note']);
  });
});

function rule(id: string, level: string): object {
  return {
    id,
    shortDescription: { text: `About ${id}.` },
    helpUri: `https://example.org/rules/${id}`,
    defaultConfiguration: { level },
  };
}

function location(uri: string, line: number, startColumn: number, endColumn: number): SarifLocation {
  const region = { startLine: line, startColumn, endLine: line, endColumn };
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } };
}
