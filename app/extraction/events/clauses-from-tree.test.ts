// Trees and how their clauses hang on each other.
import { expect, it } from 'vitest';
import { clausesFromTree } from './clauses-from-tree.ts';
import { readTree } from './tree.fixture.ts';

/** "verb link" of each clause. */
function linksOf(rows: string): readonly string[] {
  const words = readTree(rows);
  return clausesFromTree(words).map(({ verb, link }) => `${words.tokens[verb]?.text} ${link}`);
}

it('lets a finite clause stand alone that nothing subordinates', () => {
  const tree = `
    Kenya PROPN NNP nsubj lifted
    has AUX VBZ aux lifted
    lifted VERB VBN advcl praised
    bans NOUN NNS obj lifted
    , PUNCT , punct lifted
    steps NOUN NNS obj praised
    ministers NOUN NNS nsubj praised
    praised VERB VBD root -
    at ADP IN case length
    length NOUN NN obl praised`;
  expect(linksOf(tree)).toEqual(['lifted main', 'praised main']);
});

it.each([
  ['as', 'SCONJ', 'IN', 'mark'],
  ['when', 'ADV', 'WRB', 'advmod'],
])('leaves a finite clause behind "%s" below another', (word, tag, penn, relation) => {
  const tree = `
    ${word} ${tag} ${penn} ${relation} lifted
    Kenya PROPN NNP nsubj lifted
    lifted VERB VBD advcl smiled
    bans NOUN NNS obj lifted
    , PUNCT , punct lifted
    ministers NOUN NNS nsubj smiled
    smiled VERB VBD root -
    at ADP IN case length
    length NOUN NN obl smiled`;
  expect(linksOf(tree)).not.toContain('lifted main');
});
