import type { Surroundings } from '../run/surroundings.ts';

/** The world of a command. */
export interface Shell extends Surroundings {
  /** How this program was started, without its arguments. */
  readonly program: readonly string[];
  /** The folder that it was started in. */
  readonly folder: string;
  /** The arguments that it was started with. */
  readonly argv: readonly string[];
  /** Calls back once standard input is at its end, which for a keeper means that its parent is gone. */
  onInputEnd(use: () => void): void;
  /** Writes to standard output. */
  print(text: string): void;
}
