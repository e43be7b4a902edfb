import { expect, test } from 'vitest';
import { fieldBefore } from '../../src/report/field-before.ts';

test.each([
  ['location: ', 'location'],
  ['  - host: "', 'host'],
  ['    { "id": "vm-100", "host": "', 'host'],
  ['  { host: ', 'host'],
  ['  infra-core: { proxmox_host: ', 'proxmox_host'],
  ['  - name: vm-', 'name'],
  ['hosts: [pve, ', undefined],
  ['hosts: [', 'hosts'],
  ['# location: ', undefined],
  ['location: x # at ', undefined],
  ['| Label: ', undefined],
  ['The node is: ', undefined],
  ['see http://', undefined],
  ['plain ', undefined],
  ['', undefined],
  [':', undefined],
  [': ', undefined],
  ['key:', 'key'],
  ['key:  "', 'key'],
  ['"key" : ', 'key'],
  ['a: b: ', undefined],
  ['key: one:two', undefined],
  ['key: "one ', 'key'],
  ['a - b: ', undefined],
  ['{ one: 1, two : ', 'two'],
  [`${'x'.repeat(90)}: `, undefined],
  [`key: ${'x'.repeat(600)}`, undefined],
])('%j stands behind %s', (before, field) => {
  expect(fieldBefore(before)).toBe(field);
});
