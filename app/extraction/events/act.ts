// An act found in a sentence, before it becomes an event: the frame that fired and the sides that it gave.
import type { Assertion, EventType } from '../../model/event-type.ts';
import type { Side } from './sides.ts';

export interface Act {
  readonly type: EventType;
  readonly mode: string | null;
  readonly source: Side;
  readonly target: Side;
  readonly assertion: Assertion;
  /** Tokens of the trigger, half-open. */
  readonly trigger: { readonly start: number; readonly end: number };
  /** Tokens of the clause or phrase itself, half-open: what may place and date the act. */
  readonly extent: { readonly start: number; readonly end: number };
  /** The extent with the clauses that fill it ("accused X of doing it"), half-open: what the summary is made of. */
  readonly told: { readonly start: number; readonly end: number };
  /** Whether a verb tells it, which its subject can stand before. */
  readonly byVerb: boolean;
  /** Weight of the evidence, of which the event's confidence is made. */
  readonly confidence: number;
  readonly rule: string;
}
