// An event as a citation to paste: its summary, a note for each report, and where it stands here. The notes follow the
// Chicago Manual of Style (17th ed., 14.191 and 14.12) for news on the web: headline, publisher, day of publication,
// day of access, address; then the sentence that reports the event. What is not known is left out.
import type { EventRow, ReportRow } from '../model/listing.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { longDateWords, longDayWords } from './date-words.ts';

/** What a citation is made of. */
export interface Citation {
  readonly event: Pick<EventRow, 'id' | 'summary' | 'date'>;
  readonly reports: readonly Pick<
    ReportRow,
    'articleTitle' | 'publisher' | 'published' | 'sentence' | 'url'
  >[];
  /** The permanent address of the event, with its host. */
  readonly address: string;
  /** The day on which the reader looked, UTC. */
  readonly accessed: IsoDate;
}

/** How a kind of text writes what is more than words. */
interface Markup {
  readonly words: (text: string) => string;
  readonly publisher: (name: string) => string;
  readonly address: (url: string) => string;
}

const plain: Markup = { words: (text) => text, publisher: (name) => name, address: (url) => url };

const markdown: Markup = {
  words: escapeMarks,
  publisher: (name) => `*${escapeMarks(name)}*`,
  address: (url) => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
};

/** Plain text: a line for the event, one for each report, one for the address; no line break at the end. */
export function citeInPlainText(citation: Citation): string {
  return cite(citation, plain);
}

/** The same in Markdown: publishers in italics, addresses as links, all other text as it stands. */
export function citeInMarkdown(citation: Citation): string {
  return cite(citation, markdown);
}

function cite({ event, reports, address, accessed }: Citation, markup: Markup): string {
  const looked = `accessed ${longDayWords(accessed)}`;
  const notes = reports.map((report) => {
    const parts = withCommas([
      report.publisher && markup.publisher(folded(report.publisher)),
      report.published && longDayWords(report.published.date),
      report.url && looked,
      report.url && markup.address(report.url),
    ]);
    const title = report.articleTitle && inQuotes(markup.words(report.articleTitle), parts ? ',' : '.');
    return [title, parts && `${parts}.`, inQuotes(markup.words(report.sentence), '')]
      .filter(Boolean)
      .join(' ');
  });
  return [
    `${ended(markup.words(folded(event.summary)))} ${ended(longDateWords(event.date))}`,
    '',
    ...(notes.length === 1 ? notes : notes.map((note, index) => `${index + 1}. ${note}`)),
    '',
    `Demarche, event ${event.id}, ${looked}, ${markup.address(address)}.`,
  ].join('\n');
}

/** The parts that are known; empty where none is. */
function withCommas(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** In quotation marks on one line; marks inside become single ones, and `stop` stands inside the closing one. */
function inQuotes(text: string, stop: ',' | '.' | ''): string {
  const inside = folded(text).replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  return `“${inside}${stop}”`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function ended(sentence: string): string {
  return /[.!?…]["”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Text as text: nothing in it is read as a mark of Markdown or HTML. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
