// The head of a list page: what it lists, how many, and a search over it.
import { Form } from '@remix-run/react';
import { formatCount } from '../model/format-count.ts';

interface SearchHeaderProps {
  readonly title: string;
  readonly subtitle: string;
  /** What the search looks through: its label and placeholder. */
  readonly label: string;
  readonly q: string | null;
}

/** A GET form, so that the search stands in the address and works without scripts. */
export function SearchHeader({ title, subtitle, label, q }: SearchHeaderProps) {
  return (
    <header className="page-head row row-apart">
      <div>
        <h1>{title}</h1>
        <p className="subtitle">{subtitle}</p>
      </div>
      <Form className="search-row" role="search">
        <input
          className="input"
          type="search"
          name="q"
          defaultValue={q ?? ''}
          aria-label={label}
          placeholder={label}
        />
        <button className="button" type="submit">
          Search
        </button>
      </Form>
    </header>
  );
}

/** "3 articles with “letter”, latest first". */
export function countWords(
  total: number,
  words: { readonly one: string; readonly many: string; readonly found: string; readonly q: string | null },
): string {
  const counted = `${formatCount(total)} ${total === 1 ? words.one : words.many}`;
  return words.q === null ? counted : `${counted} ${words.found} “${words.q}”`;
}
