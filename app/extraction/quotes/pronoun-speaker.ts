// Whom "he said" means: speech makes its speaker the topic, so the last agreeing speaker comes before the nearest name.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import { type Gender, givenNames } from '../lexicon/given-names.ts';
import type { Attribution } from './attribution.ts';
import type { Narration, WordRange } from './narration.ts';
import { apposedName } from './noun-phrase.ts';
import { firstSubject } from './subject.ts';

/** How many sentences before the pronoun are looked at. */
const reach = 8;
/** How many speakers of one sentence are. */
const speakersPerSentence = 4;

const genderOfPronoun: Readonly<Record<string, Gender>> = { he: 'm', his: 'm', she: 'f', her: 'f' };

export interface PronounInput {
  readonly narration: Narration;
  /** By the index of their sentence. */
  readonly attributions: ReadonlyMap<number, readonly Attribution[]>;
  readonly actors: ReadonlyMap<ActorSlug, Actor>;
  /** The actor of a named phrase. */
  readonly named: (words: WordRange) => ActorSlug | null;
}

/** The person that "he", "she", "his" or "her" at `pronoun` takes up, or null where no speaker or subject before it agrees. */
export function speakerOfPronoun(input: PronounInput, pronoun: number): ActorSlug | null {
  const { narration, attributions } = input;
  const wanted = genderOfPronoun[narration.words[pronoun]?.lower ?? ''];
  if (!wanted) return null;
  const sentence = narration.sentenceOf[pronoun] ?? 0;
  for (let at = sentence; at >= 0 && at > sentence - reach; at--) {
    const speakers = (attributions.get(at) ?? []).filter((attribution) => attribution.cue.to <= pronoun);
    const last = speakers
      .slice(-speakersPerSentence)
      .map(({ speaker }) => speaker && (apposedName(narration, speaker) ?? speaker));
    const phrases = [...last.reverse(), firstSubject(narration, at, pronoun)];
    for (const phrase of phrases) {
      const slug = phrase && isName(narration, phrase) ? input.named(phrase) : null;
      if (slug && agrees(input, { slug, phrase, wanted })) return slug;
    }
  }
  return null;
}

function isName({ words }: Narration, phrase: WordRange): boolean {
  return words.slice(phrase.from, phrase.to).some((word) => word.tag === 'PROPN');
}

function agrees(
  { narration, actors }: PronounInput,
  {
    slug,
    phrase,
    wanted,
  }: { readonly slug: ActorSlug; readonly phrase: WordRange | null; readonly wanted: Gender },
): boolean {
  const actor = actors.get(slug);
  if (actor?.kind !== 'person' || !phrase) return false;
  const title = narration.words[phrase.from]?.lower ?? '';
  if (/^(?:mrs|ms|miss|lady|queen|princess|sister|congresswoman|spokeswoman)\.?$/.test(title))
    return wanted === 'f';
  if (/^(?:mr|sir|lord|king|prince|father|congressman|spokesman)\.?$/.test(title)) return wanted === 'm';
  const gender = givenNames.get(actor.name.split(' ')[0] ?? '') ?? wanted;
  return gender === wanted;
}
