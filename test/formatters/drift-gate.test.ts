import { describe, expect, it } from 'vitest';
import { driftGateFormatter } from '../../src/formatters/drift-gate.ts';
import { empty, existing, failing, missing, options, passing } from './sample-report.ts';

const gate = { id: 'D69', name: 'vm-creation-governance' };

describe('drift-gate', () => {
  it('passes in one line', () => {
    expect(driftGateFormatter.format(passing, { ...options, gate })).toBe(
      'D69 PASS vm-creation-governance: 1 subject, 1 item, 0 findings\n',
    );
  });

  it('fails in one line that names the first finding', () => {
    expect(driftGateFormatter.format(failing, { ...options, gate })).toBe(
      'D69 FAIL vm-creation-governance: 2 subjects, 3 items, 2 findings (1 error, 1 warning), 1 existing, 1 waived; first: ops/bindings/vm.lifecycle.yaml:6:5: VM 214 communications-stack has no entry "communications-stack" in ssh_targets [missing-entry]\n',
    );
  });

  it('goes by the name of the program where no gate is given', () => {
    expect(driftGateFormatter.format({ ...passing, findings: [existing] }, options)).toBe(
      'vm-contract PASS: 1 subject, 1 item, 0 findings, 1 existing\n',
    );
  });

  it('says that nothing was looked at', () => {
    expect(driftGateFormatter.format(empty, { ...options, gate })).toBe(
      'D69 PASS vm-creation-governance: 0 subjects, 1 item, 0 findings; nothing was looked at\n',
    );
  });

  it('counts one finding as one', () => {
    expect(driftGateFormatter.format({ ...failing, findings: [missing] }, options)).toContain(
      ': 2 subjects, 3 items, 1 finding (1 error); first: ',
    );
  });
});
