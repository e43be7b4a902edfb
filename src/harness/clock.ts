/** Time as a run sees it. */
export interface Clock {
  /** Milliseconds since the run began; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds, or rejects with the signal's reason when it is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** Asks `probe` until it answers, every `everyMs`; undefined means not yet. Rejects when the signal is aborted. */
export async function waitFor<T>(
  clock: Clock,
  everyMs: number,
  signal: AbortSignal,
  probe: () => Promise<T | undefined>,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const answer = await probe();
    if (answer !== undefined) return answer;
    await clock.pause(everyMs, signal);
  }
}
