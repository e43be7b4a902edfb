import type { State } from './state.ts';

/** One validated request as a handler sees it. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Address of the stand-in, without a slash at its end. */
  readonly base: string;
  readonly accept: string;
}

export interface Answer {
  readonly status: number;
  /** A Buffer is sent as it is, undefined as no body, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call, state: State) => Answer;

/** GitHub's answer for what is not there, or not for this token. */
export const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** GitHub's answer for a request it understood and will not carry out. */
export function unprocessable(message: string): Answer {
  return { status: 422, body: { message, documentation_url: 'https://docs.github.com/rest', errors: [] } };
}

/** One page of a list with the Link header GitHub sends. */
export function page(items: readonly unknown[], call: Call, path: string): Answer {
  const size = Math.min(Number(call.query.per_page ?? 30), 100);
  const number = Number(call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const url = (n: number): string => `<${call.base}${path}?per_page=${size}&page=${n}>`;
  const links = number < last ? [`${url(number + 1)}; rel="next"`, `${url(last)}; rel="last"`] : [];
  const headers: Record<string, string> = links.length > 0 ? { Link: links.join(', ') } : {};
  return { status: 200, body: items.slice((number - 1) * size, number * size), headers };
}

/** The number in a path parameter. */
export function numberOf(call: Call, name: string): number {
  return Number(call.params[name]);
}
