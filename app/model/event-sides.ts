// Who stands on which side of an event, from what its reports say of it.

export interface SidedReport<Actor> {
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
}

/** Whether the sides act on each other ("A and B met"): then each lists both, whatever the order. */
export function isMutual<Actor>(
  { sources, targets }: SidedReport<Actor>,
  idOf: (actor: Actor) => string,
): boolean {
  const targetIds = new Set(targets.map(idOf));
  return (
    sources.length > 1 &&
    sources.length === targetIds.size &&
    sources.every((one) => targetIds.has(idOf(one)))
  );
}

/**
 * The sides of an event. It is mutual where at least half of its reports say so, and then everybody stands on both
 * sides; else each actor stands where most reports put them, and where as many say one as the other, where the first
 * does. Reports that call it mutual do not count for that, as they put everybody everywhere.
 */
export function eventSidesOf<Actor>(
  reports: readonly SidedReport<Actor>[],
  idOf: (actor: Actor) => string,
): SidedReport<Actor> {
  const mutual = reports.filter((report) => isMutual(report, idOf));
  const all = unique(
    reports.flatMap(({ sources, targets }) => [...sources, ...targets]),
    idOf,
  );
  if (mutual.length > 0 && mutual.length * 2 >= reports.length) return { sources: all, targets: all };
  const directed = reports.filter((report) => !mutual.includes(report));
  const lead = new Map<string, number>();
  for (const { sources, targets } of directed) {
    for (const [side, vote] of [
      [sources, 1],
      [targets, -1],
    ] as const)
      for (const id of new Set(side.map(idOf))) lead.set(id, (lead.get(id) ?? 0) + vote);
  }
  const isSource = (actor: Actor): boolean => {
    const votes = lead.get(idOf(actor)) ?? 0;
    if (votes !== 0) return votes > 0;
    const first = directed.find((report) => holds([...report.sources, ...report.targets], actor, idOf));
    return first === undefined || holds(first.sources, actor, idOf);
  };
  return { sources: all.filter(isSource), targets: all.filter((actor) => !isSource(actor)) };
}

function holds<Actor>(actors: readonly Actor[], one: Actor, idOf: (actor: Actor) => string): boolean {
  return actors.some((actor) => idOf(actor) === idOf(one));
}

/** Each actor where it comes first. */
function unique<Actor>(actors: readonly Actor[], idOf: (actor: Actor) => string): Actor[] {
  const seen = new Set<string>();
  return actors.filter((actor) => {
    const isNew = !seen.has(idOf(actor));
    seen.add(idOf(actor));
    return isNew;
  });
}
