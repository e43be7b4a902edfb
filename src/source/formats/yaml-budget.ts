import type { Limits } from '../limits.ts';
import { refuseNodes } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { Node } from '../tree.ts';
import { refuseDepth } from './refuse-depth.ts';
import { Unreadable } from './unreadable.ts';

interface Measure {
  /** Keys and values, aliases expanded. */
  readonly size: number;
  /** Maps and lists from this node down to the deepest. */
  readonly height: number;
}

const SCALAR: Measure = { size: 1, height: 0 };

/** What was spent when a map or list was opened. */
export interface Opening {
  readonly size: number;
  readonly deepest: number;
}

/** Counts a tree as if its aliases were written out, without writing them out; throws Unreadable at a limit. */
export class YamlBudget {
  readonly #limits: Limits;
  readonly #measures = new Map<Node, Measure>();
  #size = 0;
  #deepest = 0;
  #mergeSteps = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Counts keys and values. */
  spend(span: Span, size = 1): void {
    this.#size += size;
    if (this.#size > this.#limits.nodes) throw new Unreadable(refuseNodes(this.#limits, span));
  }

  /** Counts a map or list at a depth; 1 is the root. */
  open(depth: number, span: Span): Opening {
    if (depth > this.#limits.depth) throw new Unreadable(refuseDepth(this.#limits, span));
    const opening = { size: this.#size, deepest: this.#deepest };
    this.#deepest = depth;
    this.spend(span);
    return opening;
  }

  /** Remembers what the finished map or list costs each time an alias stands for it. */
  close(node: Node, depth: number, { size, deepest }: Opening): void {
    this.#measures.set(node, { size: this.#size - size, height: this.#deepest - depth + 1 });
    this.#deepest = Math.max(this.#deepest, deepest);
  }

  /** Counts a node once more, inside `depth` maps and lists. */
  reuse(node: Node, depth: number, span: Span): void {
    const { size, height } = this.#measures.get(node) ?? SCALAR;
    if (depth + height > this.#limits.depth) throw new Unreadable(refuseDepth(this.#limits, span));
    this.#deepest = Math.max(this.#deepest, depth + height);
    this.spend(span, size);
  }

  /** Counts a copy, from now on, like the node it was made of. */
  copy(node: Node, copy: Node): void {
    const measure = this.#measures.get(node);
    if (measure !== undefined) this.#measures.set(copy, measure);
  }

  /** Runs a reader whose nodes do not stay in the tree, and takes back what it spent. */
  withoutCost<T>(read: () => T): T {
    const size = this.#size;
    const deepest = this.#deepest;
    const result = read();
    this.#size = size;
    this.#deepest = deepest;
    return result;
  }

  /** Counts a member that a merge looks at, taken over or not. */
  look(span: Span): void {
    this.#mergeSteps++;
    if (this.#mergeSteps > this.#limits.nodes) throw new Unreadable(refuseNodes(this.#limits, span));
  }
}
