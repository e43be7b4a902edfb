import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import type { Endpoint } from '../guest.ts';
import type { PortSpec } from '../profile.ts';
import { judgeHttp, type PortAnswer } from './judge-port.ts';

const maxBody = 256 * 1024;

/**
 * Sends one GET request and judges what comes back. Whose certificate answers is not checked: the tiers of the test
 * have roots that nobody trusts. `silent` after `timeoutMs`.
 */
export function probeHttp(endpoint: Endpoint, spec: PortSpec, timeoutMs: number): Promise<PortAnswer> {
  const name = spec.http?.host ?? spec.tls?.serverName;
  const options = {
    host: endpoint.address,
    port: endpoint.port,
    path: spec.http?.path ?? '/',
    method: 'GET',
    agent: false as const,
    headers: { host: name ?? endpoint.address, connection: 'close' },
  };
  return new Promise((resolve) => {
    const request =
      spec.tls === undefined
        ? requestPlain(options)
        : requestTls({ ...options, servername: spec.tls.serverName, rejectUnauthorized: false });
    const limit = setTimeout(() => finish({ kind: 'silent' }), timeoutMs);
    const finish = (answer: PortAnswer): void => {
      clearTimeout(limit);
      request.destroy();
      resolve(answer);
    };
    request.on('error', (thrown: NodeJS.ErrnoException) => finish(answerOfError(thrown)));
    request.on('response', (response) => {
      let body = '';
      response.on('data', (part) => {
        if (body.length < maxBody) body += String(part);
      });
      response.on('end', () => finish(judgeHttp(spec, response.statusCode ?? 0, body)));
      response.on('error', (thrown: NodeJS.ErrnoException) => finish(answerOfError(thrown)));
    });
    request.end();
  });
}

/** What a failed request says about the port. A forward that cannot reach the guest's port closes what it accepted. */
function answerOfError(thrown: NodeJS.ErrnoException): PortAnswer {
  const code = thrown.code ?? '';
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'refused' };
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return { kind: 'silent' };
  return { kind: 'wrong', detail: `${code} ${thrown.message}`.trim().slice(0, 200) };
}
