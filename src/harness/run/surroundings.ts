import type { Clock } from '../clock.ts';
import type { OwnUser } from '../tools/virsh.ts';

/** The world as the shell hands it in. */
export interface Surroundings {
  readonly clock: Clock;
  /** The wall clock, as ISO text. */
  today(): string;
  readonly environment: Readonly<Record<string, string>>;
  readonly processId: number;
  readonly user: OwnUser;
  random(bytes: number): string;
  /** The machine's one-minute load average. */
  load(): number;
  /** Told what happens, line by line, for a person who watches. */
  say(line: string): void;
  /** Aborted where the run is to end; the reason is a SetUpError. */
  readonly interrupt: AbortSignal;
}

/** Where runs, results, images and saved states lie. Absolute. */
export interface Places {
  readonly state: string;
  readonly output: string | undefined;
}
