// The switch between light and dark. The choice is kept in a cookie, so the server sends the right page at once.
import { useState } from 'react';

const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme chosen by hand in a `Cookie` header, or null where the system's setting holds. */
export function themeOfCookie(header: string | null): Theme | null {
  const value = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(header ?? '')?.[1];
  return value === 'light' || value === 'dark' ? value : null;
}

const A_YEAR_IN_SECONDS = 31_536_000;

function shownTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A button that turns the page to the other theme and remembers it. Needs JavaScript; hidden without. */
export function ThemeSwitch() {
  const [announcement, setAnnouncement] = useState('');

  function turn() {
    const next: Theme = shownTheme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = `theme=${next}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
    window.dispatchEvent(new Event('themechange'));
    setAnnouncement(`${next} theme`);
  }

  return (
    <button
      type="button"
      className="button button-quiet button-icon needs-script"
      aria-label="Switch between light and dark"
      title="Switch between light and dark"
      onClick={turn}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
      </svg>
      <span className="visually-hidden" aria-live="polite">
        {announcement}
      </span>
    </button>
  );
}
