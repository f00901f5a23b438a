// The head of an export: what the file says of itself.

/** What the head of a file says of it. */
export interface ExportHead {
  /** States the filter in words: "Events, Russia towards United States". */
  readonly title: string;
  /** The filter as a query string, so that the list can be made again. */
  readonly query: string;
  /** When the file was made, ISO 8601 in UTC. */
  readonly madeAt: string;
}
