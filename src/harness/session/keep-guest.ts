import { rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { LineSplitter } from '../line-splitter.ts';
import { applyPhases, assertPhases, endPhases, rebootPhases, upPhases } from '../phases/plan-phases.ts';
import { writeReports } from '../reports/write-reports.ts';
import type { Run } from '../run/run.ts';
import { exitCodeOf, SetUpError } from '../verdict.ts';
import { type ControlMessage, type ControlRequest, controlLine, controlRequests } from './control-protocol.ts';
import { type ConsoleOwner, serveConsole } from './serve-console.ts';

/** A guest that outlives the command that started it, because this process keeps it. */
export interface Keeping {
  readonly run: Run;
  /** Where commands reach the keeper, and where somebody attaches to the console. */
  readonly socket: string;
  readonly consoleSocket: string;
  readonly interrupt: AbortSignal;
  /** Told once the guest is up, or could not be brought up. */
  ready(exitCode: number): void;
  /** Takes over what the run says, until it is given back. */
  listen(listener: ((line: string) => void) | undefined): void;
}

/** Brings a guest up, does what commands ask, and ends with the guest. */
export async function keepGuest(keeping: Keeping): Promise<number> {
  const { run } = keeping;
  await run.go(upPhases(run.context.options));
  if (run.verdict.kind !== 'success') {
    await finish(run);
    keeping.ready(exitCodeOf(run.verdict));
    return exitCodeOf(run.verdict);
  }
  await serve(keeping);
  return exitCodeOf(run.verdict);
}

/** The boots that were asked for so far, and whether the baseline was taken. */
interface Course {
  boots: number;
  applied: boolean;
}

async function serve(keeping: Keeping): Promise<void> {
  const { interrupt, run, socket } = keeping;
  const course: Course = { boots: 0, applied: false };
  const closeConsole = await serveConsole(keeping.consoleSocket, consoleOwner(run, interrupt));
  await rm(socket, { force: true });
  let busy = Promise.resolve();
  await new Promise<void>((over, reject) => {
    const server = createServer((client) => {
      client.on('error', () => client.destroy());
      readRequest(client, (request) => {
        busy = busy.then(async () => {
          await answer(keeping, course, client, request);
          if (request !== 'down') return;
          server.close();
          over();
        });
      });
    });
    server.once('error', reject);
    server.listen(socket, () => keeping.ready(0));
    const stop = (): void => {
      busy = busy.then(async () => {
        await run.go([]);
        await finish(run);
        server.close();
        over();
      });
    };
    if (interrupt.aborted) stop();
    else interrupt.addEventListener('abort', stop, { once: true });
  });
  await rm(socket, { force: true });
  await closeConsole();
}

function consoleOwner({ context }: Run, signal: AbortSignal): ConsoleOwner {
  return {
    guest: () => context.progress.guest,
    user: context.access.user,
    newPassword: () => context.random(5),
    onAttach: () => {
      const subject = 'console';
      if (context.evidence.fidelity.some((each) => each.subject === subject)) return;
      context.evidence.fidelity.push({ subject, difference: 'somebody was attached to it, and could log in and type' });
    },
    signal,
  };
}

function readRequest(client: Socket, use: (request: ControlRequest) => void): void {
  const splitter = new LineSplitter(200);
  client.on('data', (bytes) => {
    for (const line of splitter.push(bytes)) {
      const request = controlRequests.find((each) => each === line);
      if (request === undefined) client.destroy();
      else use(request);
    }
  });
}

async function answer(keeping: Keeping, course: Course, client: Socket, request: ControlRequest): Promise<void> {
  const { run } = keeping;
  const send = (message: Exclude<ControlMessage, { kind: 'unknown' }>): void => void client.write(controlLine(message));
  keeping.listen((text) => send({ kind: 'line', text }));
  try {
    const refused = whyNot(course, request);
    if (refused !== undefined) throw refused;
    await perform(run, course, request);
    const result = run.result();
    await writeReports(run.context.folder.artifacts, result);
    send({
      kind: 'end',
      exitCode: exitCodeOf(result.verdict),
      result: request === 'where' ? run.context.folder.artifacts : JSON.stringify(result),
    });
  } catch (thrown) {
    const message = thrown instanceof SetUpError ? `${thrown.code}: ${thrown.message}` : String(thrown);
    send({ kind: 'line', text: message });
    send({ kind: 'end', exitCode: 2, result: '' });
  } finally {
    keeping.listen(undefined);
    client.end();
  }
}

function whyNot(course: Course, request: ControlRequest): SetUpError | undefined {
  if (request === 'reboot' && !course.applied)
    return new SetUpError('usage', 'Nothing was applied yet: run apply first, it takes the baseline.');
  if (request === 'assert' && course.boots === 0)
    return new SetUpError('usage', 'The guest was not rebooted yet: run reboot first.');
  if (request === 'apply' && course.boots > 0)
    return new SetUpError(
      'usage',
      'The guest was rebooted already; its baseline would be another boot.',
      'Start afresh with down and up.',
    );
  return undefined;
}

async function perform(run: Run, course: Course, request: ControlRequest): Promise<void> {
  if (request === 'apply') {
    course.applied = true;
    await run.go(applyPhases);
  }
  if (request === 'reboot') {
    course.boots += 1;
    await run.go(rebootPhases(course.boots, 'reboot'));
  }
  if (request === 'assert') await run.go(assertPhases(course.boots));
  if (request === 'down') await run.go(endPhases);
}

async function finish(run: Run): Promise<void> {
  await run.go(endPhases);
  await writeReports(run.context.folder.artifacts, run.result());
}
