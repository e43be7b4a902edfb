import type { Span } from './span.ts';
import type { Member, Node, Scalar, ScalarNode } from './tree.ts';

/** A scalar that keeps its span as two numbers: files have hundreds of thousands of them, and few are asked where they stand. */
export class CompactScalar<Value extends Scalar = Scalar> implements ScalarNode {
  readonly kind = 'scalar';
  readonly value: Value;
  readonly start: number;
  readonly end: number;

  constructor(value: Value, start: number, end: number) {
    this.value = value;
    this.start = start;
    this.end = end;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** A member that keeps the span of its key as two numbers. */
export class CompactMember implements Member {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly node: Node;

  constructor(key: string, start: number, end: number, node: Node) {
    this.key = key;
    this.start = start;
    this.end = end;
    this.node = node;
  }

  get keySpan(): Span {
    return { start: this.start, end: this.end };
  }
}
