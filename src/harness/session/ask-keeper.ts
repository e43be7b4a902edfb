import { openLineSocket } from '../line-socket.ts';
import { SetUpError } from '../verdict.ts';
import { type ControlRequest, parseControl } from './control-protocol.ts';

/** How a request to the keeper ended. */
export interface KeeperAnswer {
  readonly exitCode: number;
  /** The result as JSON, or the folder of the reports where that was asked. */
  readonly result: string;
}

const maxLine = 16 * 1024 * 1024;

/** Asks the process that keeps the guest; `no-guest` where there is none. What it says on the way is passed on. */
export function askKeeper(socket: string, request: ControlRequest, say: (line: string) => void): Promise<KeeperAnswer> {
  return new Promise((resolve, reject) => {
    const handlers = {
      line: (text: string) => {
        const message = parseControl(text);
        if (message.kind === 'line') say(message.text);
        if (message.kind === 'end') resolve({ exitCode: message.exitCode, result: message.result });
      },
      closed: () => reject(new SetUpError('no-guest', 'The process that kept the guest ended before it answered.')),
    };
    openLineSocket(socket, maxLine, handlers).then(
      (connection) => connection.write(`${request}\n`),
      () => reject(new SetUpError('no-guest', 'No guest is running.', 'Start one with reboot-test up --host NAME.')),
    );
  });
}
