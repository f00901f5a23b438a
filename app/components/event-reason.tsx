// Why an event was read from a text: the row of the lexicon that fired, the words of the sides, the date, how sure.
import type { EventReason as Reason, RuleOrigin } from '../model/listing.ts';
import { basisWords, longDateWords } from './date-words.ts';

export function EventReason({ reason, origin }: { readonly reason: Reason; readonly origin: RuleOrigin }) {
  const { rule, sourceText, targetText, triggerText, date, confidence, extractor } = reason;
  const basis = date && basisWords(date);
  return (
    <details className="event-reason">
      <summary>Why this event?</summary>
      <dl>
        <dt>{origin.table === null ? 'Rule' : 'Row of the lexicon'}</dt>
        <dd>
          <code>{rule}</code>
          {origin.table !== null && <> in {origin.table}</>}
        </dd>
        <dt>Words</dt>
        <dd>“{triggerText}”</dd>
        <dt>Who</dt>
        <dd>{sourceText === null ? 'not named beside these words' : `“${sourceText}”`}</dd>
        <dt>To whom</dt>
        <dd>{targetText === null ? 'not named beside these words' : `“${targetText}”`}</dd>
        <dt>Date</dt>
        <dd>
          {date === null ? 'Date not stated' : longDateWords(date)}
          {basis !== null && `, ${basis}`}
        </dd>
        <dt>Confidence</dt>
        <dd>{confidence.toFixed(2)} of 1</dd>
        <dt>Read by</dt>
        <dd>
          {extractor}
          {origin.now !== null && `; today's ${origin.now} may read it otherwise`}
        </dd>
      </dl>
    </details>
  );
}
