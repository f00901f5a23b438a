// Texts for benches: paragraphs of the sample corpus, dealt anew for each, so that no two are alike.
import { sampleArticles } from './sample-articles.ts';

/** In UTF-16 units. */
const LENGTH = 4_000;

/** The texts of those numbers, each of 4,000 characters in several paragraphs. */
export function* dealTexts(from: number, count: number): Generator<string> {
  const paragraphs = sampleArticles().flatMap(({ text }) =>
    text.split('\n').filter((line) => line.length > 80),
  );
  for (let index = from; index < from + count; index += 1) {
    const lines: string[] = [];
    for (let seed = nextSeed(index), length = 0; length < LENGTH; seed = nextSeed(seed)) {
      const line = paragraphs[Math.floor((seed / 2 ** 32) * paragraphs.length)] ?? '';
      lines.push(line);
      length += line.length;
    }
    yield lines.join('\n').slice(0, LENGTH);
  }
}

/** The linear congruential generator of Numerical Recipes, of 32 bits: every text has a draw of its own. */
function nextSeed(seed: number): number {
  return (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
}
