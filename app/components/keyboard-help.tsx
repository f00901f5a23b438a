// The help on keys: opened by "?" anywhere but in a text field, or by its button.
import { useEffect, useRef } from 'react';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'Go to the search'],
  ['?', 'This help'],
  ['Tab', 'Reach the timeline; then:'],
  [', .', 'Previous and next event'],
  ['Enter', 'Open the event'],
  ['← → or A D', 'Pan'],
  ['+ − or W S', 'Zoom'],
  ['F', 'Fit all dates'],
  ['Esc', 'Close the event'],
  ['Ctrl + wheel, pinch', 'Zoom at the pointer'],
  ['Drag', 'Pan; in the overview: choose dates'],
];

/** Where a character is typed, not pressed. */
const TEXT_FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select';

interface KeyboardHelpProps {
  readonly onEscape: () => void;
}

/** A button and its dialog; also holds the keys that work anywhere on the page. */
export function KeyboardHelp({ onEscape }: KeyboardHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || dialog.current?.open) return;
      const typing = event.target instanceof HTMLElement && event.target.matches(TEXT_FIELDS);
      if (event.key === 'Escape') onEscape();
      if (typing) return;
      if (event.key === '?') dialog.current?.showModal();
      else if (event.key === '/') document.getElementById('filter-q')?.focus();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onEscape]);
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small needs-script help-button"
        aria-keyshortcuts="?"
        onClick={() => dialog.current?.showModal()}
      >
        Keys
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title">
        <h2 id="help-title">Keys</h2>
        <dl className="facts">
          {keys.map(([key, meaning]) => (
            <div key={key} className="help-line">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
