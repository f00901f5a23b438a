// A small panel under its button, open until one turns to something else; without scripts, until its button is pressed again.
import { type ReactNode, useEffect, useRef } from 'react';

interface PopoverProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

export function Popover({ label, children }: PopoverProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target)) close(details.current);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, []);
  return (
    <details
      ref={details}
      className="popover"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !details.current?.contains(relatedTarget)) close(details.current);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        // Escape closes this first, and the open event only when pressed again.
        event.nativeEvent.stopImmediatePropagation();
        close(details.current);
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button button-quiet button-small">{label}</summary>
      <div className="popover-panel">{children}</div>
    </details>
  );
}

function close(details: HTMLDetailsElement | null) {
  details?.removeAttribute('open');
}
