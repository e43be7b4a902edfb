import { ConfigurationError } from '../report/configuration-error.ts';

/** What a run of the reboot test is asked to test. */
export interface RebootRequest {
  readonly pull: number;
  /** The commit to test. */
  readonly head: string;
  /** The commit that it grew from, for a second look when it fails. */
  readonly base: string;
  readonly profile: string;
  /** Tells this request apart from all others: 32 hexadecimal digits. */
  readonly nonce: string;
}

/** The inputs of the workflow, which takes texts only. */
export type RebootInputs = Readonly<Record<'pull' | 'head' | 'base' | 'profile' | 'nonce', string>>;

/** No request is longer. */
const LONGEST = 2000;

const FORMS: Readonly<Record<keyof RebootInputs, RegExp>> = {
  pull: /^[1-9][0-9]{0,8}$/,
  head: /^[0-9a-f]{40}$/,
  base: /^[0-9a-f]{40}$/,
  profile: /^[a-z0-9][a-z0-9-]{0,30}$/,
  nonce: /^[0-9a-f]{32}$/,
};

/** A request as the inputs of the workflow. */
export function inputsOf(request: RebootRequest): RebootInputs {
  const { pull, head, base, profile, nonce } = request;
  return { pull: String(pull), head, base, profile, nonce };
}

/** Reads a request from JSON, whoever wrote it; whatever is not exactly one is refused. */
export function readRequest(text: string): RebootRequest {
  if (text.length > LONGEST) throw refused('it is too long');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refused('it is not JSON');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refused('it is no object');
  const fields = new Map<string, unknown>(Object.entries(json));
  const unknown = [...fields.keys()].find((name) => !Object.hasOwn(FORMS, name));
  if (unknown !== undefined) throw refused(`"${unknown}" is none of its fields`);
  const field = (name: keyof RebootInputs): string => {
    const value = fields.get(name);
    if (typeof value === 'string' && FORMS[name].test(value)) return value;
    throw refused(`"${name}" is missing or not of its form`);
  };
  return {
    pull: Number(field('pull')),
    head: field('head'),
    base: field('base'),
    profile: field('profile'),
    nonce: field('nonce'),
  };
}

function refused(reason: string): ConfigurationError {
  return new ConfigurationError(`the input "reboot-request" is refused: ${reason}`, {
    hint: 'hand the inputs of the workflow over as they are: `reboot-request: ${{ toJSON(inputs) }}`',
  });
}
