// Attributions outside quotation marks: a cue ("said", "according to") with the words that name who spoke.
import type { Token } from '../annotation.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { isNarrated, type Narration, type WordRange } from './narration.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

export interface Attribution {
  readonly form: 'verb' | 'according-to';
  /** The verb, or "according to". */
  readonly cue: WordRange;
  readonly speaker: WordRange | null;
  /** Where the words end that attribute: after the cue, or after a speaker that follows it. */
  readonly end: number;
  /** Where they begin: the cue, or a speaker before it. */
  readonly start: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** All attributions of an article in the order of their cues. */
export function findAttributions(narration: Narration): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let word = 0; word < narration.words.length; word++) {
    if (!isNarrated(narration, word)) continue;
    const attribution = accordingTo(narration, word) ?? byVerb(narration, word);
    if (attribution) found.push(sharing(narration, attribution, found.at(-1)));
  }
  return found;
}

/** "saying … and warning …": a cue without a subject of its own that is joined to one of the same form has its speaker. */
function sharing(
  { words }: Narration,
  attribution: Attribution,
  before: Attribution | undefined,
): Attribution {
  const verb = attribution.cue.from;
  if (attribution.sentence !== before?.sentence || attribution.start !== verb) return attribution;
  let joint = verb - 1;
  while (words[joint]?.tag === 'ADV') joint--;
  const parallel = words[joint]?.tag === 'CCONJ' && words[before.cue.from]?.penn === words[verb]?.penn;
  return parallel ? { ...attribution, speaker: before.speaker } : attribution;
}

function accordingTo(narration: Narration, word: number): Attribution | null {
  const { words, sentenceOf } = narration;
  if (words[word]?.lower !== 'according' || words[word + 1]?.lower !== 'to') return null;
  const speaker = nounPhraseFrom(narration, word + 2) ?? withFirstWord(nounPhraseFrom(narration, word + 3));
  if (!speaker) return null;
  return {
    form: 'according-to',
    cue: { from: word, to: word + 2 },
    speaker,
    start: word,
    end: speaker.to,
    sentence: sentenceOf[word] ?? 0,
  };
}

/** "exit polls", "leaked documents": what follows "according to" names a source, whatever its first word looks like. */
function withFirstWord(phrase: WordRange | null): WordRange | null {
  return phrase && { from: phrase.from - 1, to: phrase.to };
}

function byVerb(narration: Narration, word: number): Attribution | null {
  const { words, sentenceOf } = narration;
  const verb = words[word];
  if (verb?.tag !== 'VERB' || !speechVerbs.has(verb.lemma)) return null;
  if (isPassive(words, word)) return isQuestionPut(words, word) ? unspoken(narration, word) : null;
  if (verb.index === 1 && words[word - 1]?.lower === 'that' && words[word + 1]?.lower === ',') return null;
  const speaker = subjectOf(narration, word);
  const follows = speaker !== null && speaker.from > word;
  return {
    form: 'verb',
    cue: { from: word, to: word + 1 },
    speaker,
    start: speaker && !follows && isOwnSubject(narration, speaker, word) ? speaker.from : word,
    end: follows ? speaker.to : word + 1,
    sentence: sentenceOf[word] ?? 0,
  };
}

/** "was asked whether", "was asked what": of all that is said to a subject only a question tells its words. */
function isQuestionPut(words: readonly Token[], verb: number): boolean {
  return (
    words[verb]?.lemma === 'ask' &&
    /^(?:if|whether|what|why|how|when|where|who|which)$/.test(words[verb + 1]?.lower ?? '')
  );
}

function unspoken({ sentenceOf }: Narration, word: number): Attribution {
  return {
    form: 'verb',
    cue: { from: word, to: word + 1 },
    speaker: null,
    start: word,
    end: word + 1,
    sentence: sentenceOf[word] ?? 0,
  };
}

/** Whether the subject stands with this verb and not with one before it that shares it ("warned Iran and said"). */
function isOwnSubject({ words, sentenceOf }: Narration, speaker: WordRange, verb: number): boolean {
  if (sentenceOf[speaker.from] !== sentenceOf[verb] || words[verb]?.penn === 'VBG') return false;
  for (let at = speaker.to; at < verb; at++) {
    if (words[at]?.tag === 'CCONJ') return false;
    if (words[at]?.tag === 'VERB' && words[speaker.to]?.lower !== ',') return false;
  }
  return true;
}

/** "was told", "is said", "a written answer": the subject hears or is spoken of. */
function isPassive(words: readonly Token[], verb: number): boolean {
  if (words[verb]?.penn !== 'VBN' && words[verb]?.penn !== 'VBD') return false;
  if (standsBeforeNoun(words[verb - 1], words[verb])) return true;
  for (let at = verb - 1; at >= 0 && at >= verb - 4; at--) {
    const word = words[at];
    if (word?.lemma === 'be' || word?.lower === 'being' || word?.lower === 'been') return true;
    if (word?.tag !== 'ADV' && word?.tag !== 'AUX' && word?.tag !== 'PART') return false;
  }
  return false;
}

/** "a written answer", "of pledged delegates", "Keller's proposed tax": a participle that only describes a noun. */
function standsBeforeNoun(before: Token | undefined, verb: Token | undefined): boolean {
  if (before === undefined || before.index + 1 !== verb?.index) return false;
  if (/^['’]s?$/.test(before.lower)) return before.tag === 'PART';
  return verb.penn === 'VBN' && /^(?:DET|ADJ|ADP|NUM)$/.test(before.tag);
}
