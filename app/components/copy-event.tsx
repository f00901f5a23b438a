// Taking an event along: its permanent address, and its citation as plain text and as Markdown.
import { Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { EventDetail } from '../model/listing.ts';
import { isoDateOf } from '../model/partial-date.ts';
import { type Citation, citeInMarkdown, citeInPlainText } from './citation.ts';

/** What was copied last; `text` where the browser has no clipboard for the page, and the reader copies by hand. */
interface Copied {
  readonly what: string;
  readonly text: string | null;
}

type CopyEventProps = Pick<EventDetail, 'event' | 'reports'>;

/** Without scripts only the link is there. */
export function CopyEvent({ event, reports }: CopyEventProps) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const address = () => new URL(`/events/${event.id}`, window.location.origin).href;
  const citation = (): Citation => ({
    event,
    reports,
    address: address(),
    accessed: isoDateOf(new Date()),
  });
  const copies: readonly (readonly [label: string, what: string, text: () => string])[] = [
    ['link', 'link', address],
    ['citation', 'citation', () => citeInPlainText(citation())],
    ['Markdown', 'citation in Markdown', () => citeInMarkdown(citation())],
  ];
  async function copy(what: string, text: string) {
    setCopied({ what, text: (await writeClipboard(text)) ? null : text });
  }
  return (
    <div className="copy-event">
      <p className="row row-apart">
        <Link to={`/events/${event.id}`} className="count">
          Event {event.id}
        </Link>
        <span className="button-group needs-script">
          <span className="count" aria-hidden="true">
            Copy
          </span>
          {copies.map(([label, what, text]) => (
            <button
              key={what}
              type="button"
              className="button button-small"
              aria-label={`Copy ${what}`}
              onClick={() => copy(what, text())}
            >
              {label}
            </button>
          ))}
        </span>
      </p>
      <p className="count" role="status">
        {copied === null ? '' : copied.text === null ? `Copied the ${copied.what}` : 'Copy it from here:'}
      </p>
      {copied === null || copied.text === null ? null : <CopyField what={copied.what} text={copied.text} />}
    </div>
  );
}

/** Takes the focus with everything selected. */
function CopyField({ what, text }: { readonly what: string; readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <textarea
      ref={field}
      className="input"
      rows={4}
      readOnly
      value={text}
      aria-label={`The ${what} to copy`}
    />
  );
}

/** False where the page has no clipboard: over plain HTTP, or where the reader forbids it. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
