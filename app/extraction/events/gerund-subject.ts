// "Fighting in the north killed ten": a gerund that a place follows is the subject, and the place is not.
import type { Token } from '../annotation.ts';

const where: ReadonlySet<string> = new Set(
  'in at near around between across along on over inside outside'.split(' '),
);

/** The tokens with each gerund that is the subject of a finite verb as a noun. */
export function withGerundSubjects(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) =>
    isSubject(token, tokens)
      ? { ...token, tag: 'NOUN', penn: 'NN', lemma: token.lower, relation: 'nsubj' }
      : token,
  );
}

function isSubject({ index, penn, head, relation }: Token, tokens: readonly Token[]): boolean {
  const verb = tokens[head];
  if (penn !== 'VBG' || head <= index || !/^VB[DZP]$/.test(verb?.penn ?? '')) return false;
  if (!(relation === 'csubj' || relation === 'advcl') || !where.has(tokens[index + 1]?.lower ?? ''))
    return false;
  // "Speaking in Lima, he said": a comma and a subject follow what goes beside the clause.
  return !tokens
    .slice(index, head)
    .some((token) => token.text === ',' || (token.head === head && token.relation.startsWith('nsubj')));
}
