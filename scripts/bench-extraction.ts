// Extraction against wink-nlp's sentence boundaries and parts of speech, over the same text, turn by turn.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { extract } from '../app/extraction/pipeline.ts';
import { type Measurement, median } from './measurement.ts';
import { sampleArticles } from './sample-articles.ts';

/** DESIGN's floor: at least this share of wink-nlp's speed. */
const FLOOR = 0.15;
const ROUNDS = 7;

export async function benchExtraction(): Promise<readonly Measurement[]> {
  const articles = sampleArticles();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const tagWithWink = () => {
    for (const { text } of articles) nlp.readDoc(text).sentences().length();
  };
  const extractAll = () => {
    for (const article of articles) extract(article, catalogue);
  };
  extractAll();
  tagWithWink();
  const ratios: number[] = [];
  const speeds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = secondsOf(extractAll);
    ratios.push(secondsOf(tagWithWink) / ours);
    speeds.push(characters / 1000 / ours);
  }
  return [
    { name: 'extraction: share of wink-nlp sbd+pos speed', value: median(ratios), unit: '', floor: FLOOR },
    { name: 'extraction: speed', value: median(speeds), unit: 'kB/s', floor: null },
  ];
}

function secondsOf(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
