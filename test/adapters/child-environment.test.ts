import { expect, it } from 'vitest';
import { ChildEnvironment } from '../../src/adapters/child-environment.ts';
import { gitEnvironment } from '../../src/adapters/git.ts';

const PARENT = {
  PATH: '/usr/bin',
  HOME: '/home/ada',
  LANG: 'de_DE.UTF-8',
  GITHUB_TOKEN: 'secret',
  INPUT_TOKEN: 'secret',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_PARAMETERS: "'http.extraheader'='secret'",
  GIT_DIR: '/elsewhere',
  GIT_INDEX_FILE: '.git/next-index',
  GIT_SSH_COMMAND: 'touch marker',
  GIT_TRACE: '/tmp/trace',
  NODE_OPTIONS: '--inspect',
  LD_PRELOAD: 'evil.so',
};

it('passes what every program needs, in one language, and nothing else', () => {
  expect(ChildEnvironment.from(PARENT).variables).toEqual({
    PATH: '/usr/bin',
    HOME: '/home/ada',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  });
});

it('passes what is named where it is there, and sets what is given', () => {
  const environment = ChildEnvironment.from(PARENT, ['GIT_INDEX_FILE', 'ABSENT'], { HOME: '/tmp', MODE: 'test' });
  expect(environment.variables).toEqual({
    PATH: '/usr/bin',
    HOME: '/tmp',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GIT_INDEX_FILE: '.git/next-index',
    MODE: 'test',
  });
});

it('cannot be changed from outside', () => {
  const environment = ChildEnvironment.from(PARENT);
  environment.variables['PATH'] = '/evil';
  expect(environment.variables['PATH']).toBe('/usr/bin');
});

it('gives git no token, no program to run and no network', () => {
  expect(gitEnvironment(PARENT).variables).toEqual({
    PATH: '/usr/bin',
    HOME: '/home/ada',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GIT_ALLOW_PROTOCOL: '',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_INDEX_FILE: '.git/next-index',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  });
});
