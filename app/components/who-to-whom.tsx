// Who to whom: "Russia → United States", as words and as links to the actors.
import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import type { ActorRef, EventRow } from '../model/listing.ts';

type Participants = Pick<EventRow, 'sources' | 'targets'>;

/** In plain words; an unknown side is said to be so, an absent target is left out. */
export function whoToWhom({ sources, targets }: Participants): string {
  const names = (actors: readonly ActorRef[]) => actors.map((actor) => actor.name).join(', ');
  const source = sources.length ? names(sources) : 'Source not stated';
  return targets.length ? `${source} → ${names(targets)}` : source;
}

/** With a link to the page of each actor. */
export function WhoToWhom({ sources, targets }: Participants) {
  return (
    <span className="who-to-whom">
      <ActorLinks actors={sources} none="Source not stated" />
      <span className="arrow" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden">towards</span>
      <ActorLinks actors={targets} none="Target not stated" />
    </span>
  );
}

function ActorLinks({ actors, none }: { readonly actors: readonly ActorRef[]; readonly none: string }) {
  if (actors.length === 0) return <span className="muted">{none}</span>;
  return (
    <span>
      {actors.map((actor, index) => (
        <Fragment key={actor.slug}>
          {index === 0 ? '' : ', '}
          <Link to={`/actors/${actor.slug}`}>
            <bdi>{actor.name}</bdi>
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
