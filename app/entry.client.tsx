// Where the browser takes over the page that the server rendered.
import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

// Of each answer that Remix decodes it leaves one promise unwatched: that its stream came to an end (`done` of
// turbo-stream). The next navigation aborts it where it comes before that end. That is no error: the view has moved on,
// and the browser need not report it. What the page itself gives up it catches where it asks for it.
window.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof DOMException && event.reason.name === 'AbortError') event.preventDefault();
});

/** React's message on a part of the page whose view changed before it was hydrated, as built and as developed. */
const CHANGED_BEFORE_HYDRATED = /#421;|received an update before it finished hydrating/;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
    {
      // Who follows a link at once is faster than the columns beside the timeline: then those are rendered anew.
      onRecoverableError(error) {
        if (!(error instanceof Error && CHANGED_BEFORE_HYDRATED.test(error.message))) reportError(error);
      },
    },
  );
});
