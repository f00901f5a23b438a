// Trains the tagger and the parser from treebanks and writes their weight files, or measures those that are there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { loadParser, loadTagger } from '../app/extraction/syntax/load-models.ts';
import { packNetwork } from '../app/extraction/syntax/packed-network.ts';
import { type GoldSentence, parseConllu } from '../app/extraction/syntax/training/conllu.ts';
import { evaluateSyntax, keysOf } from '../app/extraction/syntax/training/evaluate.ts';
import { jackknifedTags, packTagger } from '../app/extraction/syntax/training/jackknife.ts';
import { newsNames } from '../app/extraction/syntax/training/names.ts';
import { trainParser } from '../app/extraction/syntax/training/train-parser.ts';
import { trainTagger } from '../app/extraction/syntax/training/train-tagger.ts';

const help = `Usage: npx tsx scripts/train-parser.ts FOLDER [--evaluate]

Trains the tagger and the parser on ewt-train and gum-train (.conllu or .conllu.gz) in FOLDER and writes
app/extraction/syntax/{tagger,parser}.weights. The same files give the same weights. Takes some ten minutes on an idle core.

  --evaluate   train nothing; print what the present weights reach on the test treebanks in FOLDER
  --help       this text`;

const trainingSets = ['ewt-train', 'gum-train'];
const testSets = ['ewt-dev', 'gum-news-dev', 'ewt-test', 'gum-news-test', 'pud-test'];
const taggerSeeds = [1, 2, 3];
const parserSeed = 1;
const taggerEpochs = 6;
const parserEpochs = 6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { evaluate: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [folder] = positionals;
if (values.help) console.log(help);
else if (folder === undefined) {
  console.error(`Which folder holds the treebanks?\n\n${help}`);
  process.exitCode = 1;
} else if (values.evaluate) evaluate(folder);
else train(folder);

function train(folder: string): void {
  const treebank = trainingSets.flatMap((name) => readTreebank(folder, name));
  const options = { epochs: taggerEpochs, progress: (line: string) => console.log(line) };
  write(
    'tagger.weights',
    packTagger(trainTagger(treebank, { ...options, seeds: taggerSeeds, names: newsNames })),
  );
  const tags = jackknifedTags(treebank, { ...options, epochs: taggerEpochs - 1, seeds: [1], names: [] });
  const examples = treebank.map(({ forms, heads, relations }, i) => ({
    words: keysOf(forms, tags[i] ?? []),
    heads,
    relations,
  }));
  const parser = trainParser(examples, { ...options, epochs: parserEpochs, seed: parserSeed });
  write('parser.weights', packNetwork(parser));
  evaluate(folder);
}

/** The sentences of NAME.conllu.gz or NAME.conllu in the folder. */
function readTreebank(folder: string, name: string): readonly GoldSentence[] {
  const path = join(folder, `${name}.conllu`);
  const zipped = `${path}.gz`;
  return parseConllu(
    existsSync(zipped) ? gunzipSync(readFileSync(zipped)).toString('utf8') : readFileSync(path, 'utf8'),
  );
}

function write(name: string, bytes: Uint8Array): void {
  const path = join(fileURLToPath(new URL('../app/extraction/syntax/', import.meta.url)), name);
  writeFileSync(path, gzipSync(bytes, { level: 9, memLevel: 9 }));
  console.log(`${name}: ${(readFileSync(path).length / 1e6).toFixed(2)} MB`);
}

function evaluate(folder: string): void {
  const start = performance.now();
  const models = { tagger: loadTagger(), parser: loadParser() };
  console.log(`loaded in ${(performance.now() - start).toFixed(0)} ms`);
  console.log('set              words   UPOS   XPOS  lemma    UAS    LAS    SVO  tagged/s  parsed/s');
  for (const name of testSets) {
    const scores = evaluateSyntax(readTreebank(folder, name), models);
    const { universal, penn, lemma, unlabelled, labelled, triples } = scores;
    const shares = [universal, penn, lemma, unlabelled, labelled, triples].map((n) =>
      n.toFixed(2).padStart(6),
    );
    const speeds = [scores.taggedPerSecond, scores.parsedPerSecond].map((n) => n.toFixed(0).padStart(9));
    console.log([name.padEnd(15), String(scores.words).padStart(6), ...shares, ...speeds].join(' '));
  }
}
