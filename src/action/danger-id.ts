import type { Settings } from './settings.ts';

/** The id by which comments and issues of one contract are known, from its status context. */
export function dangerId({ statusContext }: Pick<Settings, 'statusContext'>): string {
  const id = statusContext.replaceAll(/[^A-Za-z0-9]+/g, '-');
  return id === '' ? 'vm-contract' : id;
}
