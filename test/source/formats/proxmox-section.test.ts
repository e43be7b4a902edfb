import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proxmoxSection } from '../../../src/source/formats/proxmox-section.ts';
import { documentedExample, problemIn, read, refusal } from './reading.ts';

const JOB = 'vzdump: nightly\n\tschedule 02:00\n\tvmid 204, 205\n\tall\n';

describe('a Proxmox section file', () => {
  it('has an entry for each section, with its type, its id and texts', () => {
    expect(read(proxmoxSection, `${JOB}\ndir:local\n path /var/lib/vz\n\n\nnfs: nas\n`).value).toEqual([
      { type: 'vzdump', id: 'nightly', schedule: '02:00', vmid: '204, 205', all: '' },
      { type: 'dir', id: 'local', path: '/var/lib/vz' },
      { type: 'nfs', id: 'nas' },
    ]);
  });

  it('places keys and values at their text, a missing value behind its key, an entry at its lines', () => {
    const reading = read(proxmoxSection, `\ufeff${JOB.replaceAll('\n', '\r\n')}`);
    expect(reading.placeOf([0, 'type'])).toBe('1:1-1:7');
    expect(reading.placeOf([0, 'id'])).toBe('1:9-1:16');
    expect(reading.placeOf([0, 'vmid'], 'key')).toBe('3:2-3:6');
    expect(reading.placeOf([0, 'vmid'])).toBe('3:7-3:15');
    expect(reading.placeOf([0, 'all'])).toBe('4:5-4:5');
    expect(reading.placeOf([0])).toBe('1:1-4:5');
  });

  it('splits fields under lists at their commas, each part with its place', () => {
    const reading = read(proxmoxSection, JOB, { lists: ['vmid', 'all'] });
    expect(reading.value).toEqual([
      { type: 'vzdump', id: 'nightly', schedule: '02:00', vmid: ['204', '205'], all: [] },
    ]);
    expect(reading.placeOf([0, 'vmid', 1])).toBe('3:12-3:15');
  });

  it('ignores comments, indented or not, and ends sections at blank lines only', () => {
    expect(read(proxmoxSection, '# jobs\nvm: 100\n# state\n  # more\n  state started\n \t\n').value).toEqual([
      { type: 'vm', id: '100', state: 'started' },
    ]);
  });

  it('lets a type have colons', () => {
    expect(read(proxmoxSection, 'a:b: c\n\nd:e:f\n').value).toEqual([
      { type: 'a:b', id: 'c' },
      { type: 'd:e', id: 'f' },
    ]);
  });

  it('reports a key that stands twice; the last one counts', () => {
    const reading = read(proxmoxSection, 'vm: 1\n a 1\n a 2\n id 3\n\nvm: 2\n a 1\n');
    expect(reading.problems).toEqual([
      'duplicate-key "a": the key "a" stands twice in this section',
      'duplicate-key "id": the key "id" stands twice in this section',
    ]);
    expect(reading.value).toEqual([
      { type: 'vm', id: '3', a: '2' },
      { type: 'vm', id: '2', a: '1' },
    ]);
  });

  it('without sections is an empty list', () => {
    expect(read(proxmoxSection, '\n# none\n').value).toEqual([]);
  });
});

describe('a Proxmox section file that cannot be read', () => {
  it('has a line that starts no section', () => {
    for (const line of ['vm', 'vm 100', 'vm: ', ': 100', 'vm: 100 200', 'vm : 100']) {
      expect(refusal(proxmoxSection, `${line}\n`)).toBe(
        `syntax "${line.trim()}": "${line.trim()}" does not start a section`,
      );
    }
    expect(problemIn(proxmoxSection, 'vm\n')?.hint).toBe(
      'a section starts with its type and name, as in "vzdump: backup-nightly"',
    );
  });

  it('has an indented line outside a section', () => {
    expect(refusal(proxmoxSection, 'vm: 1\n\n state on\n')).toBe(
      'syntax "state on": this indented line stands in no section',
    );
  });

  it('has a section without an empty line before it', () => {
    expect(refusal(proxmoxSection, 'vm: 1\n a 1\nvm: 2\n')).toBe(
      'syntax "vm: 2": this line stands in a section without being indented; Proxmox ignores it',
    );
  });

  it('is too long, has too long a line or too many values', () => {
    expect(refusal(proxmoxSection, JOB, {}, { length: 5 })).toBe(
      `limit "": the file has ${JOB.length} characters, the limit is 5`,
    );
    expect(refusal(proxmoxSection, `vm: ${'1'.repeat(65_536)}`)).toBe(
      'limit "": the line has 65540 characters, the limit is 65536',
    );
    expect(refusal(proxmoxSection, JOB, { lists: ['vmid'] }, { nodes: 8 })).toBe(
      'limit "vmid 204, 205": the file has more than 8 keys and values, which is the limit',
    );
  });

  it('is refused, never thrown at, whatever it holds', () => {
    const scraps = fc.constantFrom('vm', ':', ' ', '\n', '\t', '#', '1', ',', '\r', '\ud800', '__proto__');
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = `vm: 1\n a ${parts.join('')}`;
        const { start, end } = problemIn(proxmoxSection, text, { lists: ['a'] })?.span ?? { start: 0, end: 0 };
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it('gives back each value and its place, however it is indented', () => {
  const word = fc.stringMatching(/^[a-z0-9./-]{1,12}$/);
  const blanks = fc.stringMatching(/^[ \t]{1,4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), blanks, blanks, (keys, indent, between) => {
      const lines = keys.map((key) => `${indent}_${key}${between}v ${key}${between}`);
      const reading = read(proxmoxSection, ['vm: 1', ...lines].join('\n'));
      expect(keys.map((key) => reading.at([0, `_${key}`]))).toEqual(keys.map((key) => `v ${key}`));
      expect(keys.map((key) => reading.at([0, `_${key}`], 'key'))).toEqual(keys.map((key) => `_${key}`));
    }),
  );
});

it('documents an example that reads as documented', () => {
  const { source, options, entries } = documentedExample('proxmox-section');
  expect(read(proxmoxSection, source, options).value).toEqual(entries);
});
