/** A place in a set-up file, as a person would go to it. */
export interface ConfigurationPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** One mistake in the set-up: what, where, and how to mend it. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly location?: ConfigurationPlace;
  readonly hint?: string;
}

/**
 * The user's set-up is wrong (contract, arguments, repository), so nothing could be judged: exit code 2.
 * Carries every mistake that was found; the message is the first one's.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly [ConfigurationProblem, ...ConfigurationProblem[]];

  constructor(
    message: string,
    options: Omit<ConfigurationProblem, 'message'> = {},
    others: readonly ConfigurationProblem[] = [],
  ) {
    super(message);
    this.problems = [{ message, ...options }, ...others];
  }

  get location(): ConfigurationPlace | undefined {
    return this.problems[0].location;
  }

  get hint(): string | undefined {
    return this.problems[0].hint;
  }
}
