import type { ConsoleKind } from './console-patterns.ts';
import { classifyConsoleLine, isKernelBanner, plainText } from './console-patterns.ts';

/** A line that the guest printed on its serial console. */
export interface ConsoleLine {
  readonly atMs: number;
  /** 0 until the second kernel banner, then 1, and so on. */
  readonly boot: number;
  readonly text: string;
}

export interface ConsoleFinding extends ConsoleLine {
  readonly kind: ConsoleKind;
  readonly final: boolean;
}

/** The longest console line that is kept, in characters. */
export const maxConsoleLine = 2000;
const keptLines = 4000;
const keptFindings = 200;

/** What the guest's serial console said so far. */
export class Console {
  readonly #lines: ConsoleLine[] = [];
  readonly #findings: ConsoleFinding[] = [];
  readonly #onFinding: (finding: ConsoleFinding) => void;
  #banners: number[] = [];
  #heardAtMs = 0;

  readonly #unheard: number;

  /** `unheard` banners were printed before this console was listened to; `onFinding` is told of each line that means something. */
  constructor(unheard: 0 | 1, onFinding: (finding: ConsoleFinding) => void) {
    this.#unheard = unheard;
    this.#onFinding = onFinding;
  }

  /** Takes one line as it came from the wire and answers with what it means. */
  hear(raw: string, atMs: number): ConsoleLine {
    const text = plainText(raw).slice(0, maxConsoleLine);
    if (isKernelBanner(text)) this.#banners.push(atMs);
    const line = { atMs, boot: Math.max(0, this.#unheard + this.#banners.length - 1), text };
    this.#heardAtMs = atMs;
    this.#lines.push(line);
    if (this.#lines.length > keptLines) this.#lines.shift();
    const meaning = classifyConsoleLine(text);
    if (meaning !== undefined && this.#findings.length < keptFindings) {
      const finding = { ...line, ...meaning };
      this.#findings.push(finding);
      this.#onFinding(finding);
    }
    return line;
  }

  /** The last lines, oldest first. */
  get lines(): readonly ConsoleLine[] {
    return this.#lines;
  }

  get findings(): readonly ConsoleFinding[] {
    return this.#findings;
  }

  /** When each kernel banner was heard. */
  get banners(): readonly number[] {
    return this.#banners;
  }

  /** When the last line was heard; 0 before the first. */
  get heardAtMs(): number {
    return this.#heardAtMs;
  }
}
