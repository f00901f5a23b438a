// Scores resolution against the gold corpus: reports of one act in several articles have to become one event.

import type { ContractEvent, ContractOutput } from '../app/extraction/contract.ts';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import type { ActorSlug } from '../app/model/actor.ts';
import type { ActingActor, ReportedAct, ResolveEvents } from '../app/model/reported-act.ts';
import type { Count, EventMatch } from './gold-score.ts';

export interface ActScore {
  /** Pairs of reports from different articles: of one act by the labels, of one event by the resolution, of both. */
  readonly pairs: Count;
  /** Pairs that were not joined and pairs that were joined wrongly, in words for a person. */
  readonly findings: readonly string[];
}

interface LabelledReport {
  readonly article: string;
  readonly act: string;
  /** The event that resolution put it in. */
  readonly event: string;
}

/**
 * Resolves all events of the outputs, in their order, and compares those that a labelled act was matched with. What
 * extraction missed does not count here.
 */
export function scoreActs(
  matches: readonly EventMatch[],
  outputs: readonly ContractOutput[],
  resolve: ResolveEvents,
): ActScore {
  const reports = labelledReports(matches, outputs, resolve);
  const findings: string[] = [];
  let expected = 0;
  let given = 0;
  let right = 0;
  for (const [index, a] of reports.entries()) {
    for (const b of reports.slice(index + 1)) {
      if (a.article === b.article) continue;
      const one = a.act === b.act;
      const joined = a.event === b.event;
      if (one) expected += 1;
      if (joined) given += 1;
      if (one && joined) right += 1;
      if (one && !joined) findings.push(`${a.act} in ${a.article} and in ${b.article} stay apart`);
      if (joined && !one) findings.push(`${a.act} in ${a.article} is joined with ${b.act} in ${b.article}`);
    }
  }
  return { pairs: { expected, right, given }, findings };
}

function labelledReports(
  matches: readonly EventMatch[],
  outputs: readonly ContractOutput[],
  resolve: ResolveEvents,
): LabelledReport[] {
  const events = outputs.flatMap((output, article) =>
    output.events.map((event, index) => ({
      key: keyOf(String(output.id), index),
      act: reportedAct({ output, event, article }),
    })),
  );
  const { resolutions } = resolve(
    events.map(({ act }) => act),
    [],
  );
  const eventOf = new Map(events.map(({ key }, index) => [key, JSON.stringify(resolutions[index]?.event)]));
  return matches.flatMap(({ article, gold, event }) => {
    const resolved = eventOf.get(keyOf(article, event));
    return gold.act === undefined || resolved === undefined
      ? []
      : [{ article, act: gold.act, event: resolved }];
  });
}

const keyOf = (article: string, event: number) => `${article} ${event}`;

interface Told {
  readonly output: ContractOutput;
  readonly event: ContractEvent;
  /** Number of the article. */
  readonly article: number;
}

function reportedAct({ output, event, article }: Told): ReportedAct {
  const acting = (slugs: readonly string[]): ActingActor[] =>
    output.actors
      .filter(({ id }) => slugs.includes(id))
      .map(({ id, kind, country }) => {
        const slug = id as ActorSlug;
        const roles = catalogue.actors.get(slug)?.roles ?? [];
        return {
          slug,
          kind,
          country,
          organisations: roles.flatMap(({ organisation }) => organisation ?? []),
        };
      });
  return {
    article,
    type: event.type,
    mode: event.mode ?? null,
    sources: acting(event.sources),
    targets: acting(event.targets),
    date: event.date && { ...event.date, text: null },
    published: output.published,
    summary: event.summary,
    sentence: output.text.slice(event.start, event.end),
  };
}
