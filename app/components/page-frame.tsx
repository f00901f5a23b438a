// The frame of every page: skip link, masthead with navigation, main column.
import { Link, NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ThemeSwitch } from './theme-switch.tsx';

const destinations = [
  { to: '/', label: 'Timeline' },
  { to: '/actors', label: 'Actors' },
  { to: '/articles', label: 'Articles' },
  { to: '/quotes', label: 'Quotes' },
  { to: '/export', label: 'Export' },
] as const;

/** Wraps a page; root.tsx puts it around every route, so routes render only what goes into <main>. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="masthead">
        <Link to="/" className="wordmark" aria-label="Demarche, home">
          <Emblem />
          Demarche
        </Link>
        <nav className="site-nav" aria-label="Main">
          <ul>
            {destinations.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Link to="/articles/new" className="button button-quiet button-small">
          Add articles
        </Link>
        <ThemeSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A word and a deed on one line: the hollow circle that becomes a filled diamond. */
function Emblem() {
  return (
    <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="var(--quad-1)" strokeWidth="2" />
      <path d="M11 6H15" stroke="currentColor" strokeWidth="1.5" />
      <path d="M20.5 .8L25.7 6L20.5 11.2L15.3 6Z" fill="var(--quad-4)" />
    </svg>
  );
}
