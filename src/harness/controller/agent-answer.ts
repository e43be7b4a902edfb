import { KeptBytes } from '../kept-bytes.ts';
import { LineSplitter } from '../line-splitter.ts';
import { keptBytes } from '../run-command.ts';
import { maxEventsBytes } from './controller.ts';
import { maxAgentLine, parseAgentLine } from './controller-agent.ts';

/** What the agent says about one program, put together as it comes; it takes bounded room, whatever is said. */
export class AgentAnswer {
  readonly #lines = new LineSplitter(maxAgentLine);
  readonly #stdout = new KeptBytes(keptBytes);
  readonly #stderr = new KeptBytes(keptBytes);
  readonly #events = new KeptBytes(maxEventsBytes + 1);
  readonly #onOutput: (bytes: Uint8Array) => void;
  #end: { readonly code: number | null } | undefined;

  /** `onOutput` is told of each piece of output. */
  constructor(onOutput: (bytes: Uint8Array) => void) {
    this.#onOutput = onOutput;
  }

  hear(bytes: Uint8Array): void {
    for (const line of this.#lines.push(bytes)) this.#take(line);
  }

  /** How the program ended; undefined where the agent did not say so. */
  get end(): { readonly code: number | null } | undefined {
    return this.#end;
  }

  get said(): { readonly stdout: string; readonly stderr: string; readonly events: string } {
    return { stdout: this.#stdout.text, stderr: this.#stderr.text, events: this.#events.text };
  }

  #take(line: string): void {
    const message = parseAgentLine(line);
    // Whoever runs in the controller may say more than the agent does: what comes after the end is not heard.
    if (message.kind === 'unknown' || this.#end !== undefined) return;
    if (message.kind === 'end') this.#end = { code: message.code };
    else if (message.kind === 'event') this.#events.add(message.bytes);
    else {
      (message.kind === 'out' ? this.#stdout : this.#stderr).add(message.bytes);
      this.#onOutput(message.bytes);
    }
  }
}
