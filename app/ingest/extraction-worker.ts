// A thread that extracts the articles it is sent, one after another.
import { parentPort } from 'node:worker_threads';
import { catalogue } from '../extraction/lexicon/catalogue.ts';
import type { Article } from '../model/article.ts';
import type { WorkerAnswer } from './extraction-pool.ts';
import { layersOf } from './recording.ts';

function answerTo(article: Article): WorkerAnswer {
  try {
    return { kind: 'layers', layers: layersOf(article, catalogue) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (article: Article) => parentPort?.postMessage(answerTo(article)));
