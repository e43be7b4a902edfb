/** The shell's side of a command: where it writes, what it may read of its surroundings. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly write: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly error: (text: string) => void;
  /** Whether standard output, and standard error, take colour. */
  readonly color: boolean;
  readonly errorColor: boolean;
  /** Columns of standard output. */
  readonly width: number;
  /** The folder the command was started in, absolute. */
  readonly cwd: string;
  /** Asks a person; absent where nobody is at a terminal to answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** Today by the clock, `2026-12-31`, in UTC. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
