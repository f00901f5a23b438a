// Acts told by nouns whose sides are named: "X's demand", "talks between X and Y", "an attack by X on Y".
import type { Act } from './act.ts';
import { type ActorFinder, attached } from './actor-finder.ts';
import type { Phrase, SentenceView } from './clause.ts';
import { type Match, matchNoun } from './match.ts';
import { nobody, type Side, sideOf } from './sides.ts';

/** Acts of the nouns that no verb has taken up; `taken` holds the phrases that verbal acts already tell of. */
export function findNominalActs(
  view: SentenceView,
  finder: ActorFinder,
  taken: ReadonlySet<Phrase>,
): readonly Act[] {
  return view.phrases.flatMap((phrase) => {
    if (taken.has(phrase)) return [];
    const match = matchNoun(view, phrase);
    return match?.row.type ? actOf(view, finder, phrase, match) : [];
  });
}

function actOf(view: SentenceView, finder: ActorFinder, phrase: Phrase, match: Match): readonly Act[] {
  const { row } = match;
  if (!row.type) return [];
  const following = attached(view, phrase);
  const governed = (preposition: string): Side =>
    sideOf(
      following
        .filter((oblique) => oblique.preposition === preposition)
        .flatMap((oblique) => oblique.phrases),
      finder.named,
    );
  let source = phrase.possessor ? sideOf([phrase.possessor], finder.named) : governed('by');
  let target: Side = nobody;
  const between = governed('between');
  if (between.actors.length > 1) source = target = between;
  for (const role of row.roles) {
    if (target.actors.length === 0 && role !== 'both') target = governed(role);
  }
  if (row.type === 'CONSULT' && source.actors.length === 0) source = takingPart(view, finder, phrase);
  if (row.roles.includes('both') && source.actors.length > 1 && target.actors.length === 0) target = source;
  const demands = row.type === 'REQUEST' && view.tokens[phrase.end]?.lower === 'that';
  if (source.actors.length === 0 || (target.actors.length === 0 && !demands)) return [];
  const others =
    target === source ? target.actors : target.actors.filter((actor) => !source.actors.includes(actor));
  const extent = {
    start: phrase.start,
    end: demands ? endOfContent(view, phrase.end) : (following.at(-1)?.phrases.at(-1)?.end ?? phrase.end),
  };
  return [
    {
      type: row.type,
      mode: row.mode,
      source,
      target: { ...target, actors: others },
      assertion: 'reported',
      trigger: { start: phrase.head, end: phrase.head + 1 },
      extent,
      told: extent,
      confidence: 0.5,
      byVerb: false,
      rule: row.label,
    },
  ];
}

const occasions: ReadonlySet<string> = new Set(['in', 'during', 'after', 'at', 'following']);

/** "In a call with X, Y said …", "after talks with X, Y left": who does something there takes part. */
function takingPart({ clauses }: SentenceView, finder: ActorFinder, phrase: Phrase): Side {
  const clause = clauses.find(({ obliques }) =>
    obliques.some(
      ({ preposition, phrases }) =>
        occasions.has(preposition) && phrases.some(({ start }) => start === phrase.start),
    ),
  );
  return clause && !clause.passive ? sideOf(clause.subject, finder.named) : nobody;
}

/** Where a "that"-clause ends: at the next mark of punctuation. */
function endOfContent({ tokens }: SentenceView, from: number): number {
  const end = tokens.findIndex((token, index) => index >= from && token.tag === 'PUNCT');
  return end < 0 ? tokens.length : end;
}
