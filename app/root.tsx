// The document around every page.
import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { ConnectionNotice } from './components/connection-notice.tsx';
import { ErrorMessage } from './components/error-message.tsx';
import { isLoss } from './components/load-through-loss.ts';
import { NonceContext } from './components/nonce.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { SlowNotice } from './components/slow-notice.tsx';
import { themeOfCookie } from './components/theme-switch.tsx';
import stylesheet from './styles/app.css?url';

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: icon, type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [
  { title: 'Demarche' },
  {
    name: 'description',
    content: 'A sourced chronology of diplomacy: who said or did what to whom, and when.',
  },
];

export function loader({ request }: LoaderFunctionArgs) {
  return { theme: themeOfCookie(request.headers.get('Cookie')) };
}

/** The choice of theme changes in the browser alone. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const nonce = useContext(NonceContext);
  return (
    <html lang="en" data-theme={data?.theme ?? undefined} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <noscript>
          <style nonce={nonce}>{'.needs-script{display:none!important}'}</style>
        </noscript>
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <PageFrame>
      <SlowNotice />
      <ConnectionNotice />
      <Outlet />
    </PageFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const response = isRouteErrorResponse(error) ? error : null;
  return (
    <PageFrame>
      <ErrorMessage
        status={response?.status ?? (isLoss(error) ? null : 500)}
        detail={response ? textOf(response.data) : null}
      />
    </PageFrame>
  );
}

function textOf(data: unknown): string | null {
  return typeof data === 'string' && data !== '' ? data : null;
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M8 1L15 8L8 15L1 8Z" fill="#7f1d1d"/><circle cx="8" cy="8" r="3" fill="#fff"/></svg>',
)}`;
