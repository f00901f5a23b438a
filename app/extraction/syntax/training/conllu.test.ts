import { expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';

it('reads words, tags and heads, and skips ranges and empty nodes', () => {
  const text = [
    '# text = We’ve won',
    '1-2\tWe’ve\t_\t_\t_\t_\t_\t_\t_\t_',
    '1\tWe\twe\tPRON\tPRP\t_\t3\tnsubj\t_\t_',
    '2\t’ve\thave\tAUX\tVBP\t_\t3\taux\t_\t_',
    '3\twon\twin\tVERB\tVBN\t_\t0\troot\t_\t_',
    '3.1\twon\twin\tVERB\tVBN\t_\t_\t_\t_\t_',
    '',
    '1\tUnited\tunite\tVERB\tNNP\t_\t0\troot\t_\t_',
    '',
  ].join('\n');
  expect(parseConllu(text)).toEqual([
    {
      forms: ['We', '’ve', 'won'],
      lemmas: ['we', 'have', 'win'],
      tags: ['PRON|PRP', 'AUX|VBP', 'VERB|VBN'],
      heads: [2, 2, -1],
      relations: ['nsubj', 'aux', 'root'],
    },
    { forms: ['United'], lemmas: ['unite'], tags: ['ADJ|NNP'], heads: [-1], relations: ['root'] },
  ]);
});
