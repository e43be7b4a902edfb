import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeContext } from '../../../src/harness/run/make-context.ts';
import type { RunContext, RunOptions } from '../../../src/harness/run/run-context.ts';
import { makeRunFolder, runFolder } from '../../../src/harness/run/run-folder.ts';

/** A run without a guest, in a folder of its own, on a search path where a test may put programs of its own first. */
export interface Room {
  readonly folder: string;
  readonly context: RunContext;
  /** Aborted where something of the run is beyond waiting. */
  readonly alarm: AbortController;
  /** Puts a shell script on the search path. */
  program(name: string, script: string): void;
  remove(): void;
}

const options: Omit<RunOptions, 'tree'> = {
  certs: 'internal',
  overlays: [],
  playsFirst: [],
  plays: [],
  image: undefined,
  controllerImage: undefined,
  engine: 'qemu',
  connection: 'qemu:///session',
  accelerator: 'tcg',
  boots: 1,
  cold: false,
  keep: false,
  reuseApplied: false,
};

/** Makes a room; the tree is its folder `tree`. */
export async function makeRoom(more: Partial<RunOptions> = {}): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  for (const name of ['bin', 'tree', 'runs']) mkdirSync(join(folder, name));
  const run = runFolder(join(folder, 'runs'), 'askari-1234', join(folder, 'artifacts'));
  await makeRunFolder(run, {});
  const alarm = new AbortController();
  const startedMs = performance.now();
  const context = makeContext({
    accelerator: 'tcg',
    alarm,
    folder: run,
    options: { ...options, tree: join(folder, 'tree'), ...more },
    places: { state: folder, output: undefined },
    profile: {
      version: 1,
      host: 'askari',
      inventory: 'inventories/production',
      groups: [],
      guest: { image: 'debian', memoryMib: 1024 },
      plays: [],
      ports: [],
    },
    world: {
      clock: {
        now: () => performance.now() - startedMs,
        pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      },
      today: () => '2026-11-21T09:00:00Z',
      environment: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
      processId: 1,
      user: { id: 1000, group: 1000 },
      random: (bytes) => '5a'.repeat(bytes),
      load: () => 0,
      say: () => undefined,
      interrupt: new AbortController().signal,
    },
  });
  return {
    folder,
    context,
    alarm,
    program: (name, script) => {
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, 'bin', name), 0o755);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
