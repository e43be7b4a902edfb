import { readResult } from '../harness/read-data.ts';
import type { RebootResult } from '../harness/result.ts';
import { SetUpError } from '../harness/verdict.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { findContradiction } from './find-contradiction.ts';
import { type RebootRequest, readRequest } from './reboot-request.ts';

/** What a run left behind, as texts that anybody may have written. */
export interface Evidence {
  /** The request that the result is said to answer. */
  readonly request: string | undefined;
  readonly head: string | undefined;
  /** The same test of base, which is made where head fails. */
  readonly base: string | undefined;
  /** How GitHub says that the job ended: success, failure, cancelled or skipped. */
  readonly job: string;
}

/** What is known of the trees without the runner. */
export interface ExpectedTrees {
  readonly head: string;
  readonly base: string | undefined;
}

/** What the status and the comment are to say. */
export interface RebootVerdict {
  readonly state: 'success' | 'failure' | 'error';
  readonly words: string;
  /** The result of head, where there is one that can be believed. */
  readonly result?: RebootResult;
  /** Whether base fails in the same way; absent where base was not tested. */
  readonly onBase?: 'same' | 'other' | 'passes';
}

/**
 * Judges what a run left behind. A result counts only when it has the form of one, answers this very request, was made
 * from the very files of these commits, and does not contradict itself; everything else is an error, never a success.
 */
export function judgeEvidence(request: RebootRequest, trees: ExpectedTrees, evidence: Evidence): RebootVerdict {
  if (evidence.head === undefined) {
    return { state: 'error', words: `the run ended (job ${evidence.job}) without a result; its log says why` };
  }
  try {
    expectSameRequest(request, evidence.request);
    const result = readBelieved(evidence.head, request.profile, trees.head);
    const onBase = compareWithBase(result, request, trees, evidence);
    return { ...describe(result, onBase), result, ...(onBase !== undefined && { onBase }) };
  } catch (fault) {
    if (fault instanceof Refusal) return { state: 'error', words: `the result is refused: ${fault.message}` };
    throw fault;
  }
}

class Refusal extends Error {}

function expectSameRequest(request: RebootRequest, text: string | undefined): void {
  if (text === undefined) throw new Refusal('it does not say which request it answers');
  let claimed: RebootRequest;
  try {
    claimed = readRequest(text);
  } catch (fault) {
    if (fault instanceof ConfigurationError) throw new Refusal('it does not say which request it answers');
    throw fault;
  }
  for (const name of ['pull', 'head', 'base', 'profile', 'nonce'] as const) {
    if (claimed[name] !== request[name]) throw new Refusal(`it answers another request ("${name}" differs)`);
  }
}

function readBelieved(text: string, profile: string, digest: string): RebootResult {
  let result: RebootResult;
  try {
    result = readResult(text, 'result.json');
  } catch (fault) {
    if (fault instanceof SetUpError) throw new Refusal('it does not have the form of a result');
    throw fault;
  }
  if (result.host !== profile) throw new Refusal(`it is about "${result.host}", not about "${profile}"`);
  const isMeasured = result.verdict.kind !== 'error';
  if (result.treeDigest === undefined ? isMeasured : result.treeDigest !== digest) {
    throw new Refusal('it was made from other files than those of the commit');
  }
  const contradiction = findContradiction(result);
  if (contradiction !== undefined) throw new Refusal(`it contradicts itself: ${contradiction}`);
  return result;
}

function compareWithBase(
  result: RebootResult,
  request: RebootRequest,
  trees: ExpectedTrees,
  evidence: Evidence,
): RebootVerdict['onBase'] {
  if (result.verdict.kind !== 'failure' || evidence.base === undefined || trees.base === undefined) return undefined;
  try {
    const { verdict } = readBelieved(evidence.base, request.profile, trees.base);
    if (verdict.kind === 'success') return 'passes';
    if (verdict.kind === 'error') return undefined;
    return verdict.code === result.verdict.code ? 'same' : 'other';
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}

function describe(result: RebootResult, onBase: RebootVerdict['onBase']): Pick<RebootVerdict, 'state' | 'words'> {
  const { verdict } = result;
  if (verdict.kind === 'error') return { state: 'error', words: `${verdict.code} in ${verdict.phase}` };
  if (verdict.kind === 'failure') {
    const tail = onBase === 'same' ? '; base fails in the same way' : '';
    return { state: 'failure', words: `${verdict.code} in ${verdict.phase}${tail}` };
  }
  if (!result.mayGate) {
    return {
      state: 'error',
      words: `passed, but cannot count: ${result.mayGateReason ?? 'the harness does not say why'}`,
    };
  }
  const reboots = result.boots.filter(({ how }) => how !== 'first').length;
  const minutes = Math.max(1, Math.round(result.durationMs / 60_000));
  return {
    state: 'success',
    words: `came back the same ${reboots} ${reboots === 1 ? 'time' : 'times'}, ${minutes} min`,
  };
}
