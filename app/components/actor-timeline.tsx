// The timeline of one actor: its window stands in the address of the page, and an event opens in the explorer.
import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import type { View } from '../model/filter.ts';
import type { Picture } from '../model/picture.ts';
import type { Period } from '../timeline/period.ts';
import { Timeline } from './timeline.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { usePicture } from './use-picture.ts';
import { type HrefOf, useViewChanges } from './use-view.ts';

interface ActorTimelineProps {
  readonly name: string;
  readonly picture: Picture;
  /** The view that the picture belongs to, and the one that the address asks for. */
  readonly loaded: View;
  readonly view: View;
  /** The address of this page with a view. */
  readonly hrefOf: HrefOf;
  /** Where an event opens. */
  readonly eventHref: (id: number) => string;
}

/** Where no event has a date there is no axis; the hooks still want a period. */
const NO_EXTENT: Period = { start: 0, end: 86_400_000 };

export function ActorTimeline(props: ActorTimelineProps) {
  const { name, picture, loaded, view, hrefOf, eventHref } = props;
  const navigate = useNavigate();
  const { extent, outside } = usePicture(picture, { view, hrefOf });
  const { follow, settle } = useViewChanges({ view, extent: extent ?? NO_EXTENT, hrefOf });
  const [lit, setLit] = useState<number | null>(null);
  const open = (id: number | null) => {
    if (id !== null) navigate(eventHref(id));
  };
  const shared = { selected: null, lit, onLight: setLit, onSelect: open };
  if (extent === null) {
    return (
      <section className="timeline" data-testid="timeline" aria-label="Timeline">
        <UndatedTray {...shared} nowhere={picture.nowhere} />
      </section>
    );
  }
  return (
    <Timeline
      {...shared}
      picture={picture}
      kind={loaded.lanes}
      extent={extent}
      outside={outside}
      range={view}
      stale={false}
      eventOf={(id) => picture.detail?.events?.find((event) => event.id === id) ?? null}
      laneHref={(lanes) => hrefOf({ ...view, lanes })}
      laneLinks={null}
      caption={() => ({ title: name, subtitle: `Events with ${name} on either side` })}
      onMoved={follow}
      onSettled={settle}
    />
  );
}
