import { ApiTransport } from '../../src/adapters/github/api-transport.ts';
import { RestGitHub } from '../../src/adapters/github/rest-github.ts';
import type { StandIn } from './stand-in/stand-in.ts';

export interface Connection {
  readonly github: RestGitHub;
  /** How long each wait would have been, in milliseconds. */
  readonly waits: number[];
  readonly log: string[];
}

/** A client of the stand-in whose clock stands still and whose waits take no time. */
export function connect(
  standIn: StandIn,
  options: { token?: string; apiUrl?: string; timeoutMs?: number } = {},
): Connection {
  const waits: number[] = [];
  const log: string[] = [];
  let now = Date.parse(standIn.state.now);
  const transport = new ApiTransport({
    apiUrl: options.apiUrl ?? standIn.url,
    token: options.token ?? standIn.state.token,
    timeoutMs: options.timeoutMs ?? 5000,
    attempts: 4,
    longestWaitMs: 120_000,
    log: (line) => log.push(line),
    clock: {
      now: () => now,
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
  });
  const { owner, repo } = standIn.state;
  return { github: new RestGitHub({ owner, name: repo }, transport, standIn.graphqlUrl), waits, log };
}
