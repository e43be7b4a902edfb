import { describe, expect, it } from 'vitest';
import { junitFormatter } from '../../src/formatters/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { empty, existing, failing, fixed, missing, options, stale, waived } from './sample-report.ts';

function write(report: Report): XmlElement {
  return parseXml(junitFormatter.format(report, options));
}

/** Suites with their cases and what became of each: `suite / case: failure`. */
function outcomes(report: Report): string[] {
  return elementsOf(write(report))
    .filter((element) => element.name === 'testcase')
    .map((one) => {
      const results = one.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
      return `${one.attributes['classname']} / ${one.attributes['name']}: ${results.join(', ') || 'success'}`;
    });
}

describe('junit', () => {
  it('has a suite per checklist item or rule, and a case per subject that is asked for it', () => {
    expect(outcomes(failing)).toEqual([
      'vm-contract.ssh-target / VM 213 dev-tools: system-out',
      'vm-contract.ssh-target / VM 214 communications-stack: failure',
      'vm-contract.backup / VM 213 dev-tools: skipped, system-out',
      'vm-contract.backup / VM 214 communications-stack: error',
      'vm-contract.probe / VM 213 dev-tools: success',
      'vm-contract.placeholder / ops/bindings/ssh.targets.yaml:5:13: system-out',
    ]);
  });

  it('counts what it holds, in all and per suite', () => {
    const counts = elementsOf(write(failing))
      .filter((element) => element.name.startsWith('testsuite'))
      .map(({ attributes: { name, tests, failures, errors, skipped } }) =>
        [name, tests, failures, errors, skipped].join(' '),
      );
    expect(counts).toEqual([
      'vm-contract 6 1 1 1',
      'ssh-target 2 1 0 0',
      'backup 2 0 1 1',
      'probe 1 0 0 0',
      'placeholder 1 0 0 0',
    ]);
  });

  it('tells a failure in full, and where it is', () => {
    const failed = elementsOf(write(failing)).find((one) => one.attributes['name'] === 'VM 214 communications-stack');
    expect(failed?.attributes).toMatchObject({ file: 'ops/bindings/vm.lifecycle.yaml', line: '6' });
    const failure = elementsOf(failed ?? write(failing)).find((one) => one.name === 'failure');
    expect(failure?.attributes).toEqual({ message: missing.message, type: 'missing-entry' });
    expect(`\n${textOf(failure ?? write(failing))}\n`).toBe(`
VM 214 communications-stack has no entry "communications-stack" in ssh_targets
at ops/bindings/vm.lifecycle.yaml:6:5
see ops/bindings/ssh.targets.yaml:3:7: the entry belongs after this one
expected: an entry with id "communications-stack"
found: none
help: add the entry, or set the status of VM 214 to "planned"
contract: docs/governance/VM_CREATION_CONTRACT.md:5:9
`);
  });

  it('tells why a case is skipped', () => {
    const skipped = elementsOf(write(failing)).find((one) => one.name === 'skipped');
    expect(skipped?.attributes['message']).toBe('waived until 2027-01-31 by ops: rebuilt from code every night');
  });

  it('takes several failures of a subject for one case', () => {
    const report = { ...failing, findings: [missing, { ...missing, rule: 'placeholder', message: 'another' }] };
    const failures = elementsOf(write(report)).filter((one) => one.name === 'failure');
    expect(failures.map((one) => one.attributes['message'])).toEqual([`${missing.message} (and 1 more finding)`]);
    expect(failures.map(textOf).join('')).toContain('\n\nanother\nat ops/bindings/vm.lifecycle.yaml:6:5\n');
  });

  it('makes a case of a finding about a subject that the matrix does not have', () => {
    const subject = { collection: 'vms', key: '999', label: 'VM 999 gone' };
    expect(outcomes({ ...failing, findings: [{ ...missing, subject }] })).toContain(
      'vm-contract.ssh-target / VM 999 gone: failure',
    );
  });

  it('makes a suite of an item that is no column of the matrix', () => {
    expect(outcomes({ ...failing, findings: [{ ...missing, item: 'placement' }] })).toContain(
      'vm-contract.placement / VM 214 communications-stack: failure',
    );
  });

  it('names no file of another root, and forgets what is fixed', () => {
    const report = { ...empty, findings: [{ ...stale, item: 'x' }, fixed] };
    expect(outcomes(report)).toEqual(['vm-contract.x / VM 213 dev-tools: system-out']);
    expect(elementsOf(write(report)).filter((one) => 'file' in one.attributes)).toEqual([]);
  });

  it('skips a case whose cell is waived though no finding says so', () => {
    expect(outcomes({ ...failing, findings: [] })).toContain('vm-contract.backup / VM 213 dev-tools: skipped');
  });

  it('has no suites where there is nothing to tell', () => {
    expect(junitFormatter.format(empty, options)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vm-contract" tests="0" failures="0" errors="0" skipped="0">\n</testsuites>\n',
    );
  });

  it('says of findings that do not block whether they are new', () => {
    const texts = elementsOf(write({ ...failing, findings: [existing, waived] }))
      .filter((one) => one.name === 'system-out')
      .map(textOf);
    expect(texts.map((text) => text.split('\n')[0])).toEqual([
      'existing error, not blocking: VM 213 dev-tools has no enabled entry in backups',
      'existing warning, not blocking: VM 213 dev-tools has the user "ubuntu", which stands for no one',
    ]);
  });
});
