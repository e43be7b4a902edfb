import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import addFormats from 'ajv-formats';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { loadDescription, type Schema } from './description.ts';
import { type Fault, FaultPlan } from './faults.ts';
import { fillRequired } from './fill-required.ts';
import type { Answer, Call, Handler } from './handler.ts';
import { isOperationId, type OperationId, PERMISSIONS } from './operations.ts';
import { ACTIONS } from './respond-actions.ts';
import { COMMENTS } from './respond-comments.ts';
import { GIT } from './respond-git.ts';
import { answerGraphql } from './respond-graphql.ts';
import { PULLS } from './respond-pulls.ts';
import { REPOSITORY } from './respond-repository.ts';
import type { State } from './state.ts';

const HANDLERS: Readonly<Record<string, Handler>> = { ...ACTIONS, ...COMMENTS, ...GIT, ...PULLS, ...REPOSITORY };

/** One request as it came, for assertions. */
export interface RecordedCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number | 'reset' | 'hang';
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly path: string;
  readonly text: string;
}

/**
 * A stateful stand-in of GitHub on 127.0.0.1. GitHub's own description validates every request and every answer;
 * what does not fit is remembered and fails the test when it asks with `expectNoProblems`.
 */
export class StandIn {
  readonly #backend: OpenAPIBackend;
  readonly #server: Server;
  readonly #prefix: string;
  readonly #hanging = new Set<ServerResponse>();
  #faults = new FaultPlan();
  state: State;
  calls: RecordedCall[] = [];
  problems: string[] = [];

  constructor(backend: OpenAPIBackend, state: State, prefix: string) {
    this.#backend = backend;
    this.state = state;
    this.#prefix = prefix;
    this.#server = createServer((request, response) => void this.#serveSafely(request, response));
  }

  /** Starts one; `prefix` stands before every path, as `/api/v3` does on GitHub Enterprise Server. */
  static async start(state: State, prefix = ''): Promise<StandIn> {
    const backend = new OpenAPIBackend({
      definition: loadDescription() as unknown as Document,
      quick: true,
      coerceTypes: true,
      ajvOpts: { strict: false },
      customizeAjv: (ajv) => {
        addFormats.default(ajv as never);
        return ajv;
      },
    });
    await backend.init();
    const standIn = new StandIn(backend, state, prefix);
    await new Promise<void>((done) => standIn.#server.listen(0, '127.0.0.1', done));
    return standIn;
  }

  /** The address to use as `GITHUB_API_URL`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`;
  }

  /** The address to use as `GITHUB_GRAPHQL_URL`. */
  get graphqlUrl(): string {
    return this.#prefix === '' ? `${this.url}/graphql` : this.url.replace('/api/v3', '/api/graphql');
  }

  /** Forgets calls, faults and problems and starts again with this state. */
  reset(state: State): void {
    this.state = state;
    this.calls = [];
    this.problems = [];
    this.#faults = new FaultPlan();
  }

  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** The operations called, in order. */
  operations(): string[] {
    return this.calls.map((call) => call.operation);
  }

  /** Throws when a request or an answer did not fit GitHub's description. */
  expectNoProblems(): void {
    if (this.problems.length > 0) throw new Error(`The stand-in refused:\n${this.problems.join('\n')}`);
  }

  async close(): Promise<void> {
    for (const response of this.#hanging) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serveSafely(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#serve(request, response);
    } catch (error) {
      this.#send(this.#problem(error instanceof Error ? (error.stack ?? error.message) : String(error)), response);
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const graphql = url.pathname === '/graphql' || url.pathname === '/api/graphql';
    const path = graphql ? '/graphql' : url.pathname.slice(this.#prefix.length);
    const incoming = { request, url, path, text: Buffer.concat(chunks).toString('utf8') };
    const operation = this.#operationOf(incoming);
    const fault = this.#faults.take(operation);
    const answer = fault === undefined || fault.when === 'after' ? this.#answer(operation, incoming) : undefined;
    this.#record(operation, incoming, fault, answer);
    if (fault !== undefined) this.#strike(fault, response);
    else if (answer !== undefined) this.#send(answer, response);
  }

  #operationOf({ request, path }: Incoming): string {
    if (path === '/graphql') return 'graphql';
    if (path.startsWith('/storage/')) return 'storage';
    const method = request.method ?? 'GET';
    const matched = this.#backend.matchOperation({ method, path, headers: {} });
    return matched?.operationId ?? `${method} ${path}`;
  }

  #answer(operation: string, incoming: Incoming): Answer {
    if (operation === 'storage') return this.#storage(incoming);
    if (incoming.request.headers.authorization !== `token ${this.state.token}`) {
      if (incoming.request.headers.authorization !== `Bearer ${this.state.token}`) {
        return {
          status: 401,
          body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
        };
      }
    }
    if (operation === 'graphql') return this.#graphql(incoming);
    if (!isOperationId(operation)) return this.#problem(`unknown to GitHub or to the stand-in: ${operation}`);
    const call = this.#validated(operation, incoming);
    if (typeof call === 'string') return this.#problem(call);
    return this.#permitted(operation) ?? this.#checked(operation, this.#handle(operation, call));
  }

  #handle(operation: OperationId, call: Call): Answer {
    const { owner, repo } = call.params;
    const elsewhere = owner !== undefined && (owner !== this.state.owner || repo !== this.state.repo);
    const handler = HANDLERS[operation];
    if (elsewhere || handler === undefined)
      return { status: 404, body: { message: 'Not Found', documentation_url: '' } };
    return handler(call, this.state);
  }

  #graphql(incoming: Incoming): Answer {
    const answer = answerGraphql(JSON.parse(incoming.text), this.state);
    return typeof answer === 'string' ? this.#problem(`GraphQL: ${answer}`) : answer;
  }

  #storage(incoming: Incoming): Answer {
    if (incoming.request.headers.authorization !== undefined)
      return this.#problem('a token was sent to the storage host');
    const found = this.state.artifacts.find((item) => incoming.path === `/storage/${item.id}`);
    return found === undefined ? { status: 404, body: {} } : { status: 200, body: found.zip };
  }

  #validated(operation: OperationId, { request, url, path, text }: Incoming): Call | string {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
    const query = Object.fromEntries(url.searchParams);
    const method = request.method ?? 'GET';
    const body = text === '' ? undefined : JSON.parse(text);
    const whole = { method, path, headers, query, ...(body === undefined ? {} : { body }) };
    const result = this.#backend.validator.validateRequest(whole, operation);
    if (result.valid !== true) return `${operation}: ${JSON.stringify(result.errors)} in ${text}`;
    const definition = this.#backend.getOperation(operation);
    const strange = this.#undescribed(definition, body);
    if (strange !== undefined) return `${operation}: field ${strange} of the body is not described`;
    const parsed = this.#backend.router.parseRequest(whole, definition);
    const params = Object.fromEntries(Object.entries(parsed.params).map(([key, value]) => [key, String(value)]));
    return { params, query, body: body ?? {}, base: this.url, accept: headers.accept ?? '' };
  }

  #undescribed(definition: unknown, body: unknown): string | undefined {
    const request = (definition as { requestBody?: { content?: Record<string, { schema?: Schema }> } }).requestBody;
    const properties = request?.content?.['application/json']?.schema?.properties as Record<string, Schema> | undefined;
    if (properties === undefined || typeof body !== 'object' || body === null) return undefined;
    return Object.keys(body).find((key) => !Object.hasOwn(properties, key));
  }

  #permitted(operation: OperationId): Answer | undefined {
    const accepted = PERMISSIONS[operation];
    const allowed = accepted.split('; ').some((alternative) => {
      const [name = '', level = ''] = alternative.split('=');
      const held = name === 'metadata' ? 'read' : (this.state.permissions[name] ?? 'none');
      return held === level || held === 'write';
    });
    if (allowed) return undefined;
    const message = 'Resource not accessible by integration';
    const headers = { 'x-accepted-github-permissions': accepted };
    return {
      status: 403,
      body: { message, documentation_url: 'https://docs.github.com/rest', status: '403' },
      headers,
    };
  }

  #checked(operation: OperationId, answer: Answer): Answer {
    const definition = this.#backend.getOperation(operation);
    const responses = (definition?.responses ?? {}) as Record<
      string,
      { content?: Record<string, { schema?: Schema }> }
    >;
    const described = responses[answer.status];
    if (described === undefined && answer.status >= 400) return answer;
    if (described === undefined) return this.#problem(`${operation}: status ${answer.status} is not described`);
    const schema = described.content?.['application/json']?.schema;
    if (schema === undefined || answer.body === undefined || Buffer.isBuffer(answer.body)) return answer;
    const body = fillRequired(schema, answer.body);
    const result = this.#backend.validator.validateResponse(body, operation, answer.status);
    if (result.valid !== true)
      return this.#problem(`${operation} answered ${answer.status}: ${JSON.stringify(result.errors)}`);
    return { ...answer, body };
  }

  #problem(text: string): Answer {
    this.problems.push(text);
    return { status: 599, body: { message: `The stand-in refused: ${text}` } };
  }

  #record(operation: string, incoming: Incoming, fault: Fault | undefined, answer: Answer | undefined): void {
    const { request, url, path, text } = incoming;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
    const broken = fault?.kind === 'reset' || fault?.kind === 'hang' ? fault.kind : undefined;
    const status = broken ?? (fault !== undefined && 'status' in fault ? fault.status : (answer?.status ?? 200));
    const body = text.startsWith('{') ? JSON.parse(text) : {};
    this.calls.push({ operation, method: request.method ?? '', path, query: url.search, body, headers, status });
  }

  #strike(fault: Fault, response: ServerResponse): void {
    if (fault.kind === 'reset') response.socket?.resetAndDestroy();
    else if (fault.kind === 'hang') this.#hanging.add(response);
    else if (fault.kind === 'malformed') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": 1, "body": "cut off he');
    } else if (fault.kind === 'html') {
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Unicorn!</title>');
    } else this.#send(fault, response);
  }

  #send(answer: Answer, response: ServerResponse): void {
    const { remaining, reset } = this.state.rate;
    this.state.rate.remaining = Math.max(0, remaining - 1);
    const rate = {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
    };
    const raw = Buffer.isBuffer(answer.body);
    const type = raw ? 'application/octet-stream' : 'application/json; charset=utf-8';
    response.writeHead(answer.status, { 'content-type': type, ...rate, ...answer.headers });
    response.end(raw || answer.body === undefined ? answer.body : JSON.stringify(answer.body));
  }
}
