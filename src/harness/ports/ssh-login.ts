import { guestOf, type RunContext } from '../run/run-context.ts';
import { parseSshTrouble, type SshTrouble, sshArguments } from '../tools/ssh.ts';

/** Why a login failed. */
export interface LoginTrouble {
  readonly trouble: SshTrouble;
  readonly said: string;
}

/** Logs in once over a connection of its own; undefined where it worked. */
export async function sshLogin(context: RunContext, signal: AbortSignal): Promise<LoginTrouble | undefined> {
  const endpoint = guestOf(context).endpoint(22);
  const result = await context.tool(
    { program: 'ssh', args: sshArguments(context.access, endpoint, 'true'), timeoutMs: 180_000 },
    signal,
  );
  if (result.code === 0) return undefined;
  const said = result.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 400);
  return { trouble: result.timedOut ? 'timeout' : parseSshTrouble(result.stderr), said };
}
