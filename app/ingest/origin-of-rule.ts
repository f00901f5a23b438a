// Where the rule of a stored event stands today, for whoever wants to change it.
import { tableOfRule } from '../extraction/lexicon/act-rows.ts';
import type { EventReason, RuleOrigin } from '../model/listing.ts';
import { EXTRACTOR } from './recording.ts';

/** The file of the lexicon that holds the row, and the extractor of today where another one read the event. */
export function originOfRule({ rule, extractor }: EventReason): RuleOrigin {
  return { table: tableOfRule(rule), now: extractor === EXTRACTOR ? null : EXTRACTOR };
}
