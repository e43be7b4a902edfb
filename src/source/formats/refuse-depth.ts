import type { Limits } from '../limits.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Span } from '../span.ts';

/** Refuses data whose maps and lists are nested deeper than the limit, at the place where the limit is passed. */
export function refuseDepth(limits: Limits, span: Span): Refusal {
  const message = `maps and lists are nested more than ${limits.depth} deep, which is the limit`;
  return refuse('limit', message, span, 'flatten the data');
}
