// On which side the chosen actors and countries have to stand.
import { type Side, sides } from '../model/filter.ts';

const sideLabels: Readonly<Record<Side, string>> = {
  either: 'Either side',
  source: 'As source',
  target: 'As target',
};

interface SideChoiceProps {
  readonly role: Side;
  readonly onChange: (role: Side) => void;
}

export function SideChoice({ role, onChange }: SideChoiceProps) {
  return (
    <fieldset className="facet facet-sides">
      <legend className="count">Actors and countries stand</legend>
      <div className="segments">
        {sides.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name="role"
              value={side}
              checked={role === side}
              onChange={() => onChange(side)}
            />
            <span>{sideLabels[side]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
