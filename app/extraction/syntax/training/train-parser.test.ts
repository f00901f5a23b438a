import { describe, expect, it } from 'vitest';
import { loadKernel } from '../load-models.ts';
import { packNetwork } from '../packed-network.ts';
import { Parser } from '../parser.ts';
import { keysOf } from './evaluate.ts';
import type { ParserExample } from './gold-tree.ts';
import { trainParser } from './train-parser.ts';

const sentences: readonly ParserExample[] = [
  example('Envoys/NOUN/NNS met/VERB/VBD rebels/NOUN/NNS', [
    [1, 'nsubj'],
    [-1, 'root'],
    [1, 'obj'],
  ]),
  example('Old/ADJ/JJ envoys/NOUN/NNS left/VERB/VBD', [
    [1, 'amod'],
    [2, 'nsubj'],
    [-1, 'root'],
  ]),
  example('Rebels/NOUN/NNS who/PRON/WP left/VERB/VBD met/VERB/VBD envoys/NOUN/NNS', [
    [3, 'nsubj'],
    [2, 'nsubj'],
    [0, 'acl:relcl'],
    [-1, 'root'],
    [3, 'obj'],
  ]),
];
const treebank = Array.from({ length: 90 }, (_, i) => sentences[i % sentences.length] as ParserExample);
const options = { epochs: 4, seed: 1, progress: () => {} };

function example(text: string, arcs: readonly (readonly [number, string])[]): ParserExample {
  const words = text.split(' ').map((word) => word.split('/') as [string, 'NOUN', string]);
  return {
    words: keysOf(
      words.map(([form]) => form),
      words.map(([, tag, penn]) => ({ tag, penn })),
    ),
    heads: arcs.map(([head]) => head),
    relations: arcs.map(([, relation]) => relation),
  };
}

describe('trainParser', () => {
  const trained = trainParser(treebank, options);

  it('learns the trees of its examples', () => {
    const parser = new Parser(trained, loadKernel());
    for (const { words, heads, relations } of sentences)
      expect(parser.parse(words)).toEqual(heads.map((head, i) => ({ head, relation: relations[i] })));
  });

  it('gives the same network for the same examples', () => {
    expect(Buffer.compare(packNetwork(trainParser(treebank, options)), packNetwork(trained))).toBe(0);
  });
});
