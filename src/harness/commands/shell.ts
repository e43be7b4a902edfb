import type { Surroundings } from '../run/surroundings.ts';

/** The terminal of a person who can type. */
export interface Terminal {
  /** Hands over each key as it is pressed, unechoed and with no meaning of its own, until the terminal is given back. */
  capture(onKeys: (bytes: Uint8Array) => void): void;
  giveBack(): void;
}

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
  /** Absent where standard input or output is no terminal. */
  readonly terminal?: Terminal;
  /** Writes to standard output. */
  print(text: string): void;
}
