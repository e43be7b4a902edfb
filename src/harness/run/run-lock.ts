import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { SetUpError } from '../verdict.ts';

/** The lock that lets one run at a time use the machine. The kernel frees it when the harness ends, however it ends. */
export interface RunLock {
  release(): Promise<void>;
}

/** flock's exit code where somebody else has the lock. */
const heldCode = 75;

/**
 * Takes the lock, or throws `lock-held` with who has it. A helper process holds it and ends with the pipe to this one,
 * because Node has no way to lock a file.
 */
export function takeRunLock(
  file: string,
  holder: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunLock> {
  const args = [
    '--no-fork',
    '--nonblock',
    '--conflict-exit-code',
    String(heldCode),
    file,
    'sh',
    '-c',
    'echo held; exec cat',
  ];
  const helper = spawn('flock', args, { env: { ...environment }, stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const gone = new Promise<number | null>((resolve) => helper.once('exit', (code) => resolve(code)));
  return new Promise((resolve, reject) => {
    helper.once('error', (thrown) => {
      reject(
        new SetUpError('program-missing', `flock could not be started: ${thrown.message}.`, 'Install util-linux.'),
      );
    });
    helper.once('exit', (code) => {
      if (code === heldCode)
        reject(
          new SetUpError(
            'lock-held',
            `Another run has the machine: ${readHolder(file)}.`,
            'Wait for it, or end it with reboot-test down.',
          ),
        );
      else reject(new SetUpError('engine-failed', `flock ended with exit code ${code}; is '${file}' writable?`));
    });
    helper.stdout.once('data', () => {
      writeFileSync(holderFile(file), `${holder}\n`);
      resolve({
        release: async () => {
          helper.stdin.end();
          await gone;
        },
      });
    });
  });
}

/** Who wrote itself down as the holder last. It is only worth something while the lock is held. */
export function readHolder(file: string): string {
  try {
    return readFileSync(holderFile(file), 'utf8').trim().slice(0, 300);
  } catch {
    return 'it did not say who it is';
  }
}

function holderFile(file: string): string {
  return `${file}.holder`;
}
