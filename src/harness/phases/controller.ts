import type { RunContext } from '../run/run-context.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Waits until the guest in which Ansible will run is there, proves that it reaches nobody, and gives it the tree. */
export const controller: Phase<RunContext> = {
  kind: 'controller',
  boot: 0,
  always: false,
  run: (context, signal) => context.controller.ready(context, signal),
  late: () =>
    new SetUpError(
      'controller-lost',
      'The controller was not ready in time.',
      'controller-console.log shows where it stands; its image needs what docs/harness.md says.',
    ),
};
