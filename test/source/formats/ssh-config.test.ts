import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sshConfig } from '../../../src/source/formats/ssh-config.ts';
import { documentedExample, problemIn, read, refusal } from './reading.ts';

/** The settings of the only host in a configuration of these lines. */
function settings(...lines: readonly string[]): unknown {
  const [entry] = read(sshConfig, ['Host a', ...lines].join('\n')).value as { Host: string }[];
  return Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => key !== 'Host'));
}

describe('an ssh client configuration', () => {
  it('has an entry for each name of a Host line, with the settings under it', () => {
    const text = 'Host pve infra-core\n  HostName 10.0.0.1\n  User root\nHost nas\n';
    expect(read(sshConfig, text).value).toEqual([
      { Host: 'pve', HostName: '10.0.0.1', User: 'root' },
      { Host: 'infra-core', HostName: '10.0.0.1', User: 'root' },
      { Host: 'nas' },
    ]);
  });

  it('places Host at its own name, settings at their words, entries at their block', () => {
    const reading = read(sshConfig, '\ufeffHost pve infra-core\r\n\tUser "the root"\r\n\r\n# end\r\n');
    expect(reading.placeOf([1, 'Host'])).toBe('1:10-1:20');
    expect(reading.placeOf([1, 'Host'], 'key')).toBe('1:1-1:5');
    expect(reading.placeOf([1, 'User'])).toBe('2:7-2:17');
    expect(reading.placeOf([1, 'User'], 'key')).toBe('2:2-2:6');
    expect(reading.placeOf([1])).toBe('1:1-2:17');
  });

  it('writes known keywords as the manual does, and keeps unknown ones', () => {
    expect(settings('HOSTNAME a', 'proxyjump b', 'identitiesonly yes', 'macOSThing 1')).toEqual({
      HostName: 'a',
      ProxyJump: 'b',
      IdentitiesOnly: 'yes',
      macOSThing: '1',
    });
  });

  it('separates keyword and value by white space or one equals sign', () => {
    expect(settings('Port=22', 'User = root', 'HostName\t=\ta', 'Tag ==b')).toEqual({
      Port: '22',
      User: 'root',
      HostName: 'a',
      Tag: '=b',
    });
  });

  it('undoes quotes and escapes, and joins arguments with one space', () => {
    expect(settings('IdentityFile "~/my key"', "User 'a b'", 'Tag a\\ b\\"\\x', 'SendEnv  A   "B C"')).toEqual({
      IdentityFile: '~/my key',
      User: 'a b',
      Tag: 'a b"\\x',
      SendEnv: 'A B C',
    });
    expect(settings('User ""')).toEqual({ User: '' });
    expect(settings('User a"b\'c"d')).toEqual({ User: "ab'cd" });
  });

  it('ignores comments, but not in commands', () => {
    expect(settings('# User x', '  # User y', 'User root # z', 'Tag a#b', 'ProxyCommand nc "%h" # %p')).toEqual({
      User: 'root',
      Tag: 'a#b',
      ProxyCommand: 'nc "%h" # %p',
    });
  });

  it('takes the first value of a repeated keyword, and lists those that add up', () => {
    expect(settings('User a', 'user b', 'IdentityFile x', 'IdentityFile y', 'SendEnv A')).toEqual({
      User: 'a',
      IdentityFile: ['x', 'y'],
      SendEnv: 'A',
    });
  });

  it('places a list at all of its values, and its key at the first', () => {
    const reading = read(sshConfig, 'Host a\nIdentityFile x\nUser r\nIdentityFile y\n');
    expect(reading.placeOf([0, 'IdentityFile'])).toBe('2:14-4:15');
    expect(reading.placeOf([0, 'IdentityFile', 1])).toBe('4:14-4:15');
    expect(reading.placeOf([0, 'IdentityFile'], 'key')).toBe('2:1-2:13');
  });

  it('splits fields under lists at their commas', () => {
    const options = { lists: ['ProxyJump', 'IdentityFile'] };
    const text = 'Host a\nProxyJump "pve, nas",b\nIdentityFile x,y\nIdentityFile z\n';
    const reading = read(sshConfig, text, options);
    expect(reading.value).toEqual([{ Host: 'a', ProxyJump: ['pve', 'nas', 'b'], IdentityFile: ['x', 'y', 'z'] }]);
    expect(reading.at([0, 'ProxyJump', 1])).toBe('nas');
    expect(reading.at([0, 'IdentityFile', 2])).toBe('z');
  });

  it('leaves out patterns, Match blocks, Include and what stands before the first Host', () => {
    const text = `User global
Host * !c d? e
  User pattern
Match host f
  User match
Host g
  Include more.conf
  User g
`;
    expect(read(sshConfig, text).value).toEqual([
      { Host: 'e', User: 'pattern' },
      { Host: 'g', User: 'g' },
    ]);
  });

  it('keeps two blocks of one name as two entries, and __proto__ as a keyword like any other', () => {
    expect(read(sshConfig, 'Host a\nHost a\n').value).toEqual([{ Host: 'a' }, { Host: 'a' }]);
    expect(settings('__proto__ x')).toEqual({ ['__proto__']: 'x' });
  });

  it('without hosts is an empty list', () => {
    expect(read(sshConfig, '').value).toEqual([]);
  });
});

describe('an ssh client configuration that cannot be read', () => {
  it('has a keyword without a value', () => {
    expect(problemIn(sshConfig, 'Host a\n  User\n')).toEqual({
      code: 'syntax',
      message: 'the keyword "User" has no value',
      span: { start: 9, end: 13 },
      hint: 'a line is a keyword and its value, as in HostName 192.0.2.7; write # before a comment',
    });
    expect(refusal(sshConfig, 'Host # all')).toBe('syntax "Host": the keyword "Host" has no value');
    expect(refusal(sshConfig, 'ProxyCommand =')).toBe('syntax "ProxyCommand": the keyword "ProxyCommand" has no value');
  });

  it('has a value without a keyword', () => {
    expect(refusal(sshConfig, '= root')).toBe('syntax "= root": the line has no keyword before "="');
  });

  it('has a quote that is not closed', () => {
    expect(refusal(sshConfig, 'User ro"ot \nHost b')).toBe(
      'syntax "\\"ot": the quote " is not closed on its line'.replace('\\', ''),
    );
  });

  it('is too long, has too long a line, too many values or too many settings', () => {
    expect(refusal(sshConfig, 'Host a', {}, { length: 5 })).toBe('limit "": the file has 6 characters, the limit is 5');
    expect(refusal(sshConfig, `User ${'a'.repeat(65_536)}`)).toBe(
      'limit "": the line has 65541 characters, the limit is 65536',
    );
    expect(refusal(sshConfig, 'Host a b c\nUser r\n', {}, { nodes: 8 })).toBe(
      'limit "Host": the file has more than 8 keys and values, which is the limit',
    );
    expect(refusal(sshConfig, 'User a\\"b', {}, { nodes: 2 })).toBe(
      'limit "User": the file has more than 2 keys and values, which is the limit',
    );
    expect(refusal(sshConfig, 'User a\n'.repeat(100_001))).toBe(
      'limit "User": the file has more than 100000 settings, which is the limit',
    );
  });

  it('is refused, never thrown at, whatever it holds', () => {
    const scraps = fc.constantFrom(
      'Host',
      ' ',
      '\n',
      '=',
      '"',
      "'",
      '\\',
      '#',
      'a',
      '*',
      'Match',
      'User',
      'IdentityFile',
      ',',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = `Host a\n${parts.join('')}`;
        const { start, end } = problemIn(sshConfig, text, { lists: ['User'] })?.span ?? { start: 0, end: 0 };
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it('gives back each value and its place, however the line is written', () => {
  const word = fc.stringMatching(/^[a-z0-9./~-]{1,12}$/);
  const separator = fc.constantFrom(' ', '\t', '  = ', '=');
  const quote = fc.constantFrom('', '"', "'");
  fc.assert(
    fc.property(word, word, separator, quote, (host, user, between, mark) => {
      const reading = read(sshConfig, `Host${between}${host}\n  uSeR${between}${mark}${user}${mark}  \n`);
      expect(reading.value).toEqual([{ Host: host, User: user }]);
      expect(reading.at([0, 'Host'])).toBe(host);
      expect(reading.at([0, 'User'])).toBe(`${mark}${user}${mark}`);
    }),
  );
});

it('documents an example that reads as documented', () => {
  const { source, options, entries } = documentedExample('ssh-config');
  expect(read(sshConfig, source, options).value).toEqual(entries);
});
