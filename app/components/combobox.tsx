// A field that offers what it finds for what is typed, after the combobox pattern of WAI-ARIA 1.2: the focus stays in the
// field, the arrows move along the list, Enter takes, Escape closes.
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useSuggestions } from './use-suggestions.ts';

interface ComboboxProps<T> {
  readonly label: string;
  readonly placeholder: string;
  /** Said where nothing is found: "No such actor". */
  readonly none: string;
  readonly ask: (typed: string, signal: AbortSignal) => Promise<readonly T[]>;
  readonly keyOf: (option: T) => string;
  readonly render: (option: T) => ReactNode;
  readonly onChoose: (option: T) => void;
}

export function Combobox<T>({ label, placeholder, none, ask, keyOf, render, onChoose }: ComboboxProps<T>) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useId();
  const suggestions = useSuggestions(typed, ask);
  const options = 'options' in suggestions ? suggestions.options : [];
  const isShown = isOpen && suggestions.state !== 'none';
  const current = Math.min(active, options.length - 1);

  function choose(option: T) {
    setTyped('');
    setOpen(false);
    onChoose(option);
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(isShown ? (current + step + options.length) % options.length : 0);
      setOpen(true);
    } else if (event.key === 'Enter') {
      const option = options[current];
      // What stands there while the answer is on the way belongs to other letters.
      if (isShown && option !== undefined && suggestions.state === 'found') choose(option);
    } else if (event.key === 'Escape' && typed !== '') {
      setOpen(false);
      if (!isShown) setTyped('');
      // It closes the list, not also the event that is open on the page.
      event.nativeEvent.stopImmediatePropagation();
    } else return;
    event.preventDefault();
  }

  return (
    <div className="combobox needs-script">
      <input
        className="input facet-search"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown && options.length > 0}
        aria-controls={list}
        aria-activedescendant={isShown && options.length > 0 ? `${list}-${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div className="combobox-popup" hidden={!isShown}>
        <div role="listbox" id={list} aria-label={label}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
            <div
              key={keyOf(option)}
              id={`${list}-${index}`}
              className="combobox-option"
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {render(option)}
            </div>
          ))}
        </div>
        <p className={options.length > 0 ? 'visually-hidden' : 'count'} role="status">
          {isShown ? stateWords(suggestions.state, options.length, none) : ''}
        </p>
      </div>
    </div>
  );
}

function stateWords(state: 'none' | 'asking' | 'failed' | 'found', found: number, none: string): string {
  if (state === 'failed') return 'The server does not answer';
  if (found > 0) return `${found} found`;
  return state === 'found' ? none : '';
}
