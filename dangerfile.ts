import vmContract from './dist/danger/index.cjs';

/** The rule set applied to this repository's own example. */
export default async (): Promise<void> => vmContract({ directory: 'examples/spine' });
