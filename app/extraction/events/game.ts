// Reports of games, in which a state is its team, and an attack a way to score.
import type { Sentence, Token } from '../annotation.ts';
import { gameWords } from '../lexicon/other-pages.ts';

/** "Spain won the final", "beat Peru 2-0": two different words of games, or one and a score. */
export function isGame({ tokens }: Sentence): boolean {
  const words = tokens.flatMap(({ tag, lemma }) =>
    /^(?:NOUN|VERB)$/.test(tag) && gameWords.has(lemma) ? [lemma] : [],
  );
  const scores = tokens.some((_, at) => isScore(tokens, at)) ? 1 : 0;
  return new Set(words).size + scores > 1;
}

/** "2-0": two small numbers with a dash between, tight. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    /^[-–]$/.test(dash?.text ?? '') &&
    /^\d{1,2}$/.test(left?.text ?? '') &&
    /^\d{1,2}$/.test(right?.text ?? '') &&
    left?.end === dash?.start &&
    dash?.end === right?.start
  );
}
