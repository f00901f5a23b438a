// Extraction in worker threads, so that a long ingestion uses every core. For command lines alone: the worker
// runs from its TypeScript source, which the built server does not carry.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import type { Extractor, Layers } from './recording.ts';

/** What a worker answers to an article. */
export type WorkerAnswer =
  | { readonly kind: 'layers'; readonly layers: Layers }
  | { readonly kind: 'failed'; readonly reason: string };

/** More threads than this leave the database waiting for a core. */
const MAX_WORKERS = 8;
/** A thread takes a second to load the lexicon: fewer articles are extracted sooner in this process. */
const WORTH_WORKERS = 24;

interface Task {
  readonly article: Article;
  readonly resolve: (layers: Layers) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Extracts the first articles with `first`, and in threads once it turns out to be many. Close it at the end.
 * An article on which its thread dies is rejected with the reason; another thread takes its place.
 */
export class ExtractionPool implements Extractor {
  readonly width: number;
  readonly #first: Extractor;
  readonly #waiting: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #workers = new Set<Worker>();
  readonly #worthWorkers: number;
  #articles = 0;

  constructor(first: Extractor, worthWorkers = WORTH_WORKERS) {
    this.#first = first;
    this.#worthWorkers = worthWorkers;
    this.width = Math.min(availableParallelism(), MAX_WORKERS);
  }

  extract(article: Article): Promise<Layers> {
    this.#articles++;
    if (this.width === 1 || this.#articles <= this.#worthWorkers) return this.#first.extract(article);
    while (this.#workers.size < this.width) this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ article, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./start-extraction-worker.mjs', import.meta.url));
    this.#workers.add(worker);
    this.#idle.push(worker);
    // A waiting thread must not keep the process alive where the command has failed.
    worker.unref();
  }

  #assign(): void {
    const worker = this.#waiting.length > 0 ? this.#idle.pop() : undefined;
    const task = worker && this.#waiting.shift();
    if (!worker || !task) return;
    const done = () => {
      worker.off('message', answered);
      worker.off('error', died);
      worker.unref();
    };
    const answered = (answer: WorkerAnswer) => {
      done();
      this.#idle.push(worker);
      if (answer.kind === 'layers') task.resolve(answer.layers);
      else task.reject(new Error(answer.reason));
      this.#assign();
    };
    const died = (error: Error) => {
      done();
      this.#workers.delete(worker);
      task.reject(error);
      if (this.#waiting.length > 0) this.#start();
      this.#assign();
    };
    worker.ref();
    worker.on('message', answered);
    worker.on('error', died);
    worker.postMessage(task.article);
  }
}
