import type { Clock } from './clock.ts';

/**
 * A clock that began now. It goes on by what has really passed, whatever becomes of the date and the time of day of this
 * machine; while the machine sleeps it stands still.
 */
export function startClock(): Clock {
  const startedMs = performance.now();
  return { now: () => performance.now() - startedMs, pause };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, ms);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
