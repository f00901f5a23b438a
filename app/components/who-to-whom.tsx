// Who to whom as links to the actors: "Russia → United States".
import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import type { ActorRef } from '../model/listing.ts';
import { actsOnEachOther, type Participants } from '../model/who-to-whom.ts';

/** With a link to the page of each actor. */
export function WhoToWhom({ sources, targets }: Participants) {
  if (actsOnEachOther({ sources, targets }))
    return (
      <span className="who-to-whom">
        <ActorLinks actors={sources} none="" separator=" ↔ " />
      </span>
    );
  return (
    <span className="who-to-whom">
      <ActorLinks actors={sources} none="Source not stated" separator=", " />
      <span className="arrow" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden">towards</span>
      <ActorLinks actors={targets} none="Target not stated" separator=", " />
    </span>
  );
}

interface ActorLinksProps {
  readonly actors: readonly ActorRef[];
  readonly none: string;
  readonly separator: string;
}

function ActorLinks({ actors, none, separator }: ActorLinksProps) {
  if (actors.length === 0) return <span className="muted">{none}</span>;
  return (
    <span>
      {actors.map((actor, index) => (
        <Fragment key={actor.slug}>
          {index === 0 ? '' : separator}
          <Link to={`/actors/${actor.slug}`}>
            <bdi>{actor.name}</bdi>
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
