// How the items of an ingestion came out, one by one and in all.

export const itemOutcomes = ['stored', 'unchanged', 'revised', 'dated', 'failed'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** How one item came out. */
export interface ItemReport {
  readonly name: string;
  readonly outcome: ItemOutcome;
  readonly articleId: number | null;
  readonly events: number;
  /** Events that other articles report too. */
  readonly joined: number;
  readonly quotes: number;
  /** Why it failed, in one line. */
  readonly notes: readonly string[];
}

export interface IngestSummary {
  readonly items: number;
  readonly outcomes: Readonly<Record<ItemOutcome, number>>;
  readonly events: number;
  readonly joined: number;
  readonly quotes: number;
}

/** Counts of what came out. */
export class Tally {
  readonly #outcomes = { stored: 0, unchanged: 0, revised: 0, dated: 0, failed: 0 };
  #items = 0;
  #events = 0;
  #joined = 0;
  #quotes = 0;

  add(report: ItemReport): void {
    this.#items++;
    this.#outcomes[report.outcome]++;
    this.#events += report.events;
    this.#joined += report.joined;
    this.#quotes += report.quotes;
  }

  summary(): IngestSummary {
    return {
      items: this.#items,
      outcomes: { ...this.#outcomes },
      events: this.#events,
      joined: this.#joined,
      quotes: this.#quotes,
    };
  }
}
