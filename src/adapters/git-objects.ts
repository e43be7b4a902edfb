import type { ChildEnvironment } from './child-environment.ts';
import { OBJECTS_ARGV } from './git.ts';
import { BatchParser, type ObjectAnswer, type ObjectLimits } from './git-batch.ts';
import { explainGitFailure } from './git-failure.ts';
import type { ProcessOutcome } from './run-process.ts';
import { type RunningProcess, startProcess } from './start-process.ts';

/** Where objects are read from, and what reading them may cost. */
export interface ObjectSource {
  readonly directory: string;
  readonly environment: ChildEnvironment;
  readonly limits: ObjectLimits;
  /** How many milliseconds git may be silent while an answer is awaited. */
  readonly timeLimitMs: number;
}

interface Question {
  readonly name: string;
  readonly resolve: (answer: ObjectAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Answers object names by one git process. It starts at the first question, and again after an object over its limit,
 * because the rest of such an object is never read. Must be disposed of, or the process keeps running.
 */
export class GitObjects implements AsyncDisposable {
  readonly #source: ObjectSource;
  readonly #batches = new Set<Batch>();
  #current: Batch | undefined;
  #lastWords = Promise.resolve('');
  #isDisposed = false;

  constructor(source: ObjectSource) {
    this.#source = source;
  }

  /** Starts the process before there is a question, so that it is ready when one comes. */
  start(): void {
    this.#current ??= this.#open();
  }

  /** What a name (without line breaks) leads to. Rejects with a ConfigurationError where git fails. */
  ask(name: string): Promise<ObjectAnswer> {
    return new Promise((resolve, reject) => this.#put({ name, resolve, reject }));
  }

  /** Lets git answer what it was asked and end, to hear all it has to say: what it wrote to its standard error. */
  async finish(): Promise<string> {
    if (this.#current !== undefined) this.#lastWords = this.#current.finish();
    this.#current = undefined;
    return this.#lastWords;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    await Promise.all(Array.from(this.#batches, (batch) => batch.giveUp(new Error('reading from git was given up'))));
  }

  #put(question: Question): void {
    if (this.#isDisposed) {
      question.reject(new Error('the git repository is closed already'));
      return;
    }
    this.#current ??= this.#open();
    this.#current.put(question);
  }

  #open(): Batch {
    const batch = new Batch(this.#source, (unanswered) => {
      if (this.#current === batch) this.#current = undefined;
      for (const question of unanswered) this.#put(question);
    });
    this.#batches.add(batch);
    void batch.ended.then(() => this.#batches.delete(batch));
    return batch;
  }
}

/** One git process and the questions it was asked, which it answers in their order. */
class Batch {
  readonly ended: Promise<void>;
  readonly #source: ObjectSource;
  readonly #running: RunningProcess;
  readonly #parser: BatchParser;
  readonly #onStop: (unanswered: readonly Question[]) => void;
  #questions: Question[] = [];
  #answered = 0;
  #unsent = '';
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(source: ObjectSource, onStop: (unanswered: readonly Question[]) => void) {
    const { directory, environment } = source;
    this.#source = source;
    this.#onStop = onStop;
    this.#parser = new BatchParser(source.limits);
    this.#running = startProcess({ argv: OBJECTS_ARGV, directory, environment });
    this.#running.child?.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
    this.ended = this.#running.ended.then((end) => this.#fail({ ...end, stderr: this.#running.errorText() }));
  }

  put(question: Question): void {
    this.#questions.push(question);
    if (this.#unsent === '') queueMicrotask(() => this.#send());
    this.#unsent += `${question.name}\n`;
    this.#watch();
  }

  async finish(): Promise<string> {
    this.#send();
    this.#watch();
    this.#running.child?.stdin?.end();
    await this.ended;
    return this.#running.errorText();
  }

  async giveUp(error: Error): Promise<void> {
    for (const question of this.#stop()) question.reject(error);
    await this.ended;
  }

  /** Questions that are put at the same time are sent at the same time. */
  #send(): void {
    if (this.#unsent !== '') this.#running.child?.stdin?.write(this.#unsent);
    this.#unsent = '';
  }

  #read(chunk: Buffer): void {
    this.#timer?.refresh();
    try {
      for (const answer of this.#parser.push(chunk)) {
        this.#questions[this.#answered++]?.resolve(answer);
        if (answer.kind === 'too-large') this.#onStop(this.#stop());
      }
    } catch (error) {
      for (const question of this.#stop()) question.reject(error instanceof Error ? error : new Error(String(error)));
      this.#onStop([]);
    }
    if (this.#answered === this.#questions.length) this.#rest();
  }

  #watch(): void {
    const { timeLimitMs } = this.#source;
    this.#timer ??= setTimeout(() => this.#fail({ kind: 'timed-out', timeLimitMs, stderr: '' }), timeLimitMs);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#questions = [];
    this.#answered = 0;
  }

  #fail(outcome: ProcessOutcome): void {
    if (this.#isStopped) return;
    const error = explainGitFailure(this.#source.directory, outcome);
    for (const question of this.#stop()) question.reject(error);
    this.#onStop([]);
  }

  #stop(): readonly Question[] {
    const unanswered = this.#questions.slice(this.#answered);
    this.#isStopped = true;
    this.#rest();
    this.#running.kill();
    return unanswered;
  }
}
