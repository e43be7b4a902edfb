import { waitFor } from '../clock.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Waits until cloud-init is done with the first boot; its errors are the lab's fault. */
export const cloudInit: Phase<RunContext> = {
  kind: 'cloud-init',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    const text = await waitFor(context.clock, 1000, signal, async () => {
      const request = { argv: ['cat', '/run/cloud-init/result.json'], timeoutSeconds: 10 };
      const answer = await guestOf(context).witness.ask(request, 20_000, signal);
      return answer?.code === 0 && answer.stdout.trim() !== '' ? answer.stdout : undefined;
    });
    const errors = cloudInitErrors(text);
    if (errors.length === 0) return 'done without errors';
    throw new SetUpError('cloud-init-failed', `cloud-init reports: ${errors.join('; ').slice(0, 800)}`);
  },
  late: () =>
    new SetUpError('cloud-init-failed', 'cloud-init was not done in time.', 'console.log shows where it stands.'),
};

/** The errors in cloud-init's result file; a file that is not one is an error. */
export function cloudInitErrors(text: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return ['its result file is not JSON'];
  }
  const result = isRecord(data) ? data['v1'] : undefined;
  const errors = isRecord(result) ? result['errors'] : undefined;
  return Array.isArray(errors) ? errors.map(String) : ['its result file has no list of errors'];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
