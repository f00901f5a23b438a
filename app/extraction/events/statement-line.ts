// What a quote states, in one line; and which quotes state nothing, because they wish or order.
import type { TextSpan } from '../../model/span.ts';
import type { Quote, Sentence, Token } from '../annotation.ts';
import { type Stance, speechVerbs } from '../lexicon/speech-verbs.ts';
import { lineOf } from './summary.ts';

/** A quote, the sentence of its cue, and the article's text. */
interface Said {
  readonly quote: Quote;
  readonly sentence: Sentence;
  readonly text: string;
}

/** "NAME: the words", or "NAME denied that …" for what is denied, which the words alone would assert. */
export function statementLine(name: string, said: Said): string {
  const { cue, content } = said.quote;
  const [first] = content;
  return cue && isDenied(cue, first, said)
    ? lineOf(`${name} ${cue.text} ${first.text}`)
    : `${name}: ${lineOf(first.text)}`;
}

/** Only what follows the verb is denied: "denied the charge, saying that …" goes on to assert. */
function isDenied(cue: TextSpan, first: TextSpan, said: Said): boolean {
  return stanceOf(said) === 'deny' && /^[\s"“‘']*$/.test(said.text.slice(cue.end, first.start));
}

/** "urged X to leave", "demanded an answer": without a finite verb it is wished or ordered, not stated. */
export function isWish(said: Said): boolean {
  if (said.quote.kind !== 'indirect') return false;
  const [content] = said.quote.content;
  const { tokens } = said.sentence;
  const verb = tokens.findIndex((token) => isWithin(token, content) && verbTags.has(token.tag));
  if (verb < 0) return stanceOf(said) === 'urge';
  return tokens[verb]?.penn === 'VB' && followsTo(tokens, verb);
}

const verbTags: ReadonlySet<string> = new Set(['VERB', 'AUX']);

const isWithin = (token: Token, { start, end }: TextSpan) => start <= token.start && token.end <= end;

function followsTo(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(0, verb).findLast(({ tag }) => tag !== 'ADV')?.lower === 'to';
}

/** The stance of the cue, by its last verb ("has denied"). */
function stanceOf({ quote: { cue }, sentence }: Said): Stance | null {
  const verb = cue && sentence.tokens.findLast((token) => isWithin(token, cue) && token.tag === 'VERB');
  return (verb && speechVerbs.get(verb.lemma)) ?? null;
}
