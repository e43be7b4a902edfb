/** Variables as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What every program needs to start, find its files and speak UTF-8 and English; nothing here carries a secret. */
const ALWAYS_PASSED = ['PATH', 'HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE'] as const;
const ALWAYS_SET = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } as const;

/**
 * The environment of a child process: only variables that were named, never the whole of the parent's. `from` is the
 * one way to get one, so no caller can pass its own environment, with the tokens in it, by mistake.
 */
export class ChildEnvironment {
  readonly #variables: Variables;

  private constructor(variables: Variables) {
    this.#variables = variables;
  }

  /** The variables of `parent` that every child gets or that `pass` names, and those of `set`, which win. */
  static from(parent: Variables, pass: readonly string[] = [], set: Variables = {}): ChildEnvironment {
    const variables: Record<string, string> = Object.create(null);
    for (const name of [...ALWAYS_PASSED, ...pass]) {
      const value = parent[name];
      if (value !== undefined) variables[name] = value;
    }
    return new ChildEnvironment({ ...variables, ...ALWAYS_SET, ...set });
  }

  /** A copy, to hand to the operating system. */
  get variables(): Record<string, string | undefined> {
    return { ...this.#variables };
  }
}
