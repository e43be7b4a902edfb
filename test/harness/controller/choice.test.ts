import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkMachine } from '../../../src/harness/guards/check-machine.ts';
import type { RunContext } from '../../../src/harness/run/run-context.ts';
import { makeRoom, type Room } from './room.ts';

let rooms: Room[];
beforeEach(() => {
  rooms = [];
});
afterEach(() => {
  for (const room of rooms) room.remove();
});

async function contextWith(controllerImage: string | undefined): Promise<RunContext> {
  const room = await makeRoom({ controllerImage });
  rooms.push(room);
  return room.context;
}

const greedy = (context: RunContext): RunContext => ({
  ...context,
  profile: { ...context.profile, guest: { image: 'debian', memoryMib: 900_000_000 } },
});

test('an image chooses the guest, no image this machine', async () => {
  expect((await contextWith('/c.qcow2')).controller.kind).toBe('guest');
  expect((await contextWith(undefined)).controller.kind).toBe('local');
});

test.each([
  ['/c.qcow2', '900000768'],
  [undefined, '900000000'],
])('with the image %s the machine must have %s MiB for a guest of 900000000', async (image, needed) => {
  await expect(checkMachine(greedy(await contextWith(image)))).rejects.toMatchObject({
    code: 'memory-too-small',
    message: expect.stringContaining(`the run needs ${needed} for guests and the machine keeps 512.`),
  });
});

test('a controller that cannot be started is not waited for', async () => {
  const context = await contextWith('/nowhere/c.qcow2');
  const signal = new AbortController().signal;
  await expect(context.controller.begin(context, signal)).rejects.toMatchObject({
    code: 'image-missing',
    message: "There is no image lock '/nowhere/c.qcow2.lock.json'.",
  });
  await expect(context.controller.ready(context, signal)).rejects.toMatchObject({ code: 'internal' });
  await context.controller.end(context);
});
