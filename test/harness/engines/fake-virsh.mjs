#!/usr/bin/env node
// Plays what virsh 9.0.0 said on a connection of its own to libvirt, to one machine whose sockets it opens itself.
// FAKE_VIRSH names the folder with its state; the file `mode` in it names a departure from the recorded session.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const folder = process.env.FAKE_VIRSH;
const [, , , ...command] = process.argv.slice(2);
const machine = join(folder, 'machine');
const modeFile = join(folder, 'mode');
const mode = existsSync(modeFile) ? readFileSync(modeFile, 'utf8') : '';
const id = 'askari-1a2b3c4d';

const usernet = `Hub 0 (user):
  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
  TCP[HOST_FORWARD]  21       127.0.0.1 34567       10.0.2.15    22     0     0
`;

/** An interactive session: virsh repeats what it is told after its prompt, and a machine that it created goes with it. */
function converse() {
  process.on('exit', () => rmSync(machine, { force: true }));
  process.stdin.on('data', (bytes) => {
    for (const line of String(bytes).split('\n').filter(Boolean)) answer(line);
  });
  process.stdin.on('end', () => process.exit(0));
}

function answer(line) {
  process.stdout.write(`virsh # ${line}\n`);
  if (line.startsWith('create ')) {
    const [, word = ''] = /"((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
    const file = word.replaceAll(/\\(.)/g, '$1');
    if (mode === 'refused') {
      process.stderr.write(`error: Failed to create domain from ${file}\nerror: XML error: No PCI buses available\n`);
      return;
    }
    writeFileSync(machine, id);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/mode='bind' path='([^']*)'/g)) createServer().listen(path);
    writeFileSync(join(folder, 'created'), file);
  } else if (existsSync(machine)) process.stdout.write('paused\n');
  else process.stderr.write(`error: failed to get domain '${id}'\n`);
}

const events = [
  `event 'lifecycle' for domain '${id}': Started Booted`,
  `event 'lifecycle' for domain '${id}': Suspended Paused`,
  `event 'lifecycle' for domain '${id}': Resumed Unpaused`,
  `event 'reboot' for domain '${id}'`,
  '',
].join('\n');

if (command.length === 0) converse();
else if (command[0] === 'event') {
  process.stdout.write(events);
  if (mode === 'deaf') process.exitCode = 1;
  else setInterval(() => undefined, 1000);
} else if (command[0] === 'qemu-monitor-command') process.stdout.write(usernet);
else if (command[0] === 'list' && mode === 'dying') {
  // A machine whose end libvirt is still busy with; the last thing that it does is to write about it.
  if (existsSync(join(folder, 'asked'))) {
    rmSync(machine, { force: true });
    writeFileSync(join(process.env.HOME, '.cache/libvirt/qemu/log', `${id}.log`), 'shutting down, reason=destroyed\n');
  } else {
    writeFileSync(join(folder, 'asked'), '');
    process.stdout.write(`${id}\n`);
  }
} else if (command[0] === 'list') process.stdout.write(existsSync(machine) ? `${id}\n` : '\n');
else if (command[0] === 'destroy') rmSync(machine, { force: true });
