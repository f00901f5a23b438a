// Where the labels of the lanes lead: each to the view with that lane pinned, or filtered by what it stands for.
import type { ActorSlug } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import { LANES_SHOWN, MOST_LANES, type View } from '../model/filter.ts';
import { NONE, type Picture, TAIL } from '../model/picture.ts';
import type { LaneLinks } from './lane-labels.tsx';
import { hrefOf } from './use-view.ts';

/** Lanes that each "more" adds. */
const LANES_MORE = 24;

/** The links for the lanes of a picture in a view. */
export function laneLinksOf(view: View, picture: Picture): LaneLinks {
  const rows = Math.min(view.rows + LANES_MORE, MOST_LANES);
  const hasTail = picture.lanes.some(({ key }) => key === TAIL);
  return {
    pin: (key) =>
      hrefOf({
        ...view,
        pin: view.pin.includes(key) ? view.pin.filter((other) => other !== key) : [...view.pin, key],
      }),
    only: (key) => {
      const filtered = onlyLane(view, key);
      return filtered && hrefOf({ ...filtered, page: 1 });
    },
    more: hasTail && rows > view.rows ? hrefOf({ ...view, rows }) : null,
    fewer: view.rows > LANES_SHOWN ? hrefOf({ ...view, rows: LANES_SHOWN }) : null,
  };
}

/** The view of the events of one lane alone; null for the lane of those that name nobody. */
function onlyLane(view: View, key: string): View | null {
  if (key === NONE) return null;
  switch (view.lanes) {
    case 'actor':
      return { ...view, actor: [key as ActorSlug] };
    case 'country':
      return { ...view, country: [key] };
    case 'type':
      return { ...view, type: [key as EventType] };
    case 'publisher':
      return { ...view, publisher: [key] };
    case 'pair': {
      const [source = '', target = ''] = key.split('~');
      return { ...view, pair: [{ source, target }] };
    }
  }
}
