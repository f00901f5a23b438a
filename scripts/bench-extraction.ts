// Extraction against wink-nlp's sentence boundaries and parts of speech, over the same texts, turn by turn; the parser
// by itself, and the loading of the weights.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { extract } from '../app/extraction/pipeline.ts';
import { analyseSentences } from '../app/extraction/syntax/analyse.ts';
import { loadParser, loadTagger } from '../app/extraction/syntax/load-models.ts';
import { parseSentences } from '../app/extraction/syntax/parse.ts';
import type { Article } from '../app/model/article.ts';
import { dealTexts } from './bench-texts.ts';
import { type Measurement, median } from './measurement.ts';

/** DESIGN's floor: at least this share of wink-nlp's speed. */
const FLOOR = 0.15;
const ROUNDS = 7;
const TEXTS = 40;
/** Words a second that the parser is to read, and ms that loading its weights may take. */
const PARSER_FLOOR = 25_000;
const LOADING_FLOOR = 300;

export async function benchExtraction(): Promise<readonly Measurement[]> {
  const loading = millisecondsOf(() => {
    loadTagger();
    loadParser();
  });
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const tagWithWink = (texts: readonly string[]) => {
    for (const text of texts) nlp.readDoc(text).sentences().length();
  };
  const extractAll = (texts: readonly string[]) => {
    for (const text of texts) extract(articleOf(text), catalogue);
  };
  const first = [...dealTexts(0, TEXTS)];
  extractAll(first);
  tagWithWink(first);
  const ratios: number[] = [];
  const speeds: number[] = [];
  const parsing: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const texts = [...dealTexts(round * TEXTS, TEXTS)];
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    const ours = millisecondsOf(() => extractAll(texts));
    ratios.push(millisecondsOf(() => tagWithWink(texts)) / ours);
    speeds.push(characters / ours);
    const sentences = texts.flatMap(analyseSentences);
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    parsing.push((1000 * words) / millisecondsOf(() => parseSentences(sentences, () => true)));
  }
  return [
    { name: 'extraction: share of wink-nlp sbd+pos speed', value: median(ratios), unit: '', floor: FLOOR },
    { name: 'extraction: speed', value: median(speeds), unit: 'kB/s', floor: null },
    { name: 'extraction: parser', value: median(parsing), unit: 'words/s', floor: PARSER_FLOOR },
    {
      name: 'extraction: loading the weights',
      value: loading,
      unit: 'ms',
      floor: LOADING_FLOOR,
      atMost: true,
    },
  ];
}

function articleOf(text: string): Article {
  return { title: null, byline: null, publisher: null, url: null, language: 'en', published: null, text };
}

function millisecondsOf(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
