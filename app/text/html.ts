// An HTML page to the lines of its article: Readability finds the place, our own walk reads the text.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { linesOfElement, type PageLine } from './block-walk.ts';
import { removeBoilerplate } from './boilerplate.ts';
import { endsAsSentence, isProse, wordCount } from './line-shape.ts';
import { type Metadata, readMetadata } from './metadata.ts';

export interface PageArticle {
  readonly metadata: Metadata;
  /** The body without the headline, one line a paragraph. */
  readonly paragraphs: readonly string[];
}

/** A page with less prose than this holds no article: it is a notice, a login, a list of links. In words. */
const MIN_WORDS = 20;
/** A line of which more than this share is links points elsewhere, unless it is a sentence. */
const MAX_LINKED = 0.7;

/** A table cell with more text than this is a column of the page, not a figure in a table. */
const MIN_COLUMN_LENGTH = 500;
/** The heaviest live blogs have a fifth of these. */
const MAX_TAGS = 100_000;
const MAX_DEPTH = 400;

/** Elements that never hold the article; what they weigh is most of a page. */
const furniture =
  'nav, aside, footer, button, select, textarea, dialog, figcaption, [role="navigation"], [role="complementary"], [role="banner"], [role="dialog"], [hidden]';
/** Class names and ids that page makers give to what stands around an article. */
const furnitureName =
  /(^|[\s_-])(newsletters?|sign-?up|subscribe|subscription|promos?|related|recirc|recommend(ed|ations?)?|share|sharing|social|cookies?|consent|gdpr|adverts?|advertisement|ad-(slot|unit|container)|sponsored|comments?|breadcrumbs?|author-?(bio|box|card)|bio|read-?more|more-?(on|stories|news)|most-?(read|popular)|trending|popular|weather|captions?|credits?|outbrain|taboola|toolbar|sidebar|popup|modal|tags|topics|teasers?|skip-?link|visually-?hidden|sr-only|screen-reader-text)($|[\s_-])/i;

/**
 * Reads the article of a page; null where it holds none. `address` is the page's URL where known, and
 * `publisher` its name where the user gave it. Never throws for any markup.
 */
export function readPage(
  html: string,
  known: {
    readonly address: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
  },
): PageArticle | null {
  const { light: lightened, linked } = lighten(html);
  if (isOverwhelming(lightened)) return null;
  const light = asDocument(lightened);
  const { document } = parseHTML(light);
  if (document.documentElement === null || document.body === null) return null;
  const found = readMetadata(document, { linked, address: known.address });
  const metadata = {
    ...found,
    title: known.title ?? found.title,
    publisher: known.publisher ?? found.publisher,
  };
  dropFurniture(document);
  const main = findMain(document);
  const paragraphs = main ? articleLines(linesOfElement(main), metadata) : [];
  if (isArticle(paragraphs)) return { metadata, paragraphs };
  // A fragment was cut out by someone who knew that it is an article.
  const whole = readWhole(light, metadata);
  return isArticle(whole) || (isFragment(html) && whole.length > 0) ? { metadata, paragraphs: whole } : null;
}

/** Without Readability, which passes over short articles: the `<article>`, else the `<main>`, else all. */
function readWhole(light: string, metadata: Metadata): readonly string[] {
  const { document } = parseHTML(light);
  dropFurniture(document);
  const root = document.querySelector('[itemprop="articleBody"], article, main') ?? document.body;
  return root ? articleLines(linesOfElement(root), metadata) : [];
}

function isArticle(paragraphs: readonly string[]): boolean {
  return paragraphs.some(isProse) && sentenceWords(paragraphs) >= MIN_WORDS;
}

function isFragment(html: string): boolean {
  return !/<(html|head|body|title|meta)[\s>]/i.test(html.slice(0, 5000));
}

function articleLines(lines: readonly PageLine[], metadata: Metadata): readonly string[] {
  const unlinked = withoutCards(lines).filter(
    (line) => line.linked <= MAX_LINKED || (endsAsSentence(line.text) && wordCount(line.text) >= 12),
  );
  // A page of teasers has prose too, but every piece of it hangs on a link.
  if (unlinked.length * 2 < lines.length && sentenceWords(unlinked.map((line) => line.text)) < 100) return [];
  return removeBoilerplate(
    unlinked.map((line) => line.text),
    metadata,
  );
}

/** Two or more boxes of a linked title with a line or two under it are teasers of other articles. */
function withoutCards(lines: readonly PageLine[]): readonly PageLine[] {
  const boxes = new Map<number, { readonly title: PageLine; lines: number }>();
  for (const line of lines) {
    const box = boxes.get(line.box);
    if (box) box.lines++;
    else boxes.set(line.box, { title: line, lines: 1 });
  }
  const cards = new Set<number>();
  for (const [number, { title, lines: count }] of boxes) {
    if (count < 2 || count > 3 || title.linked < 0.9) continue;
    if (wordCount(title.text) >= 3 && !title.text.endsWith('.')) cards.add(number);
  }
  return cards.size < 2 ? lines : lines.filter((line) => !cards.has(line.box));
}

/** Words in lines that end as sentences do. */
function sentenceWords(lines: readonly string[]): number {
  return lines.filter((line) => endsAsSentence(line)).reduce((words, line) => words + wordCount(line), 0);
}

function dropFurniture(document: Document): void {
  dropColumns(document);
  for (const element of document.querySelectorAll(furniture)) element.remove();
  const all = document.querySelectorAll('p').length;
  const length = document.body?.textContent?.length ?? 0;
  for (const element of document.querySelectorAll('[class], [id], form')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const name = names.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
    if (element.localName !== 'form' && !furnitureName.test(name)) continue;
    if (/^(html|body|main|article)$/.test(element.localName)) continue;
    // Wrappers carry such names too ("has-sidebar"), and old pages are one form: what holds the text stays.
    const holdsText =
      all >= 3
        ? element.querySelectorAll('p').length > Math.max(2, all / 5)
        : (element.textContent?.length ?? 0) > length / 2;
    if (!holdsText) element.remove();
  }
}

/** Pages laid out as a table have the article in one cell; menus and teasers stand in the cells beside it. */
function dropColumns(document: Document): void {
  for (const row of document.querySelectorAll('tr')) {
    const cells = [...row.children].map((cell) => ({ cell, length: cell.textContent?.length ?? 0 }));
    const all = cells.reduce((sum, { length }) => sum + length, 0);
    const widest = cells.find(({ length }) => length > all / 2);
    if (widest === undefined || widest.length < MIN_COLUMN_LENGTH) continue;
    for (const { cell } of cells) if (cell !== widest.cell) cell.remove();
  }
}

/** The element that Readability takes for the article. It fails on some markup that browsers would mend. */
function findMain(document: Document): Node | null {
  try {
    const reader = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** More tags than any article has, or nested deeper: reading such a page would take minutes. */
function isOverwhelming(html: string): boolean {
  let tags = 0;
  let depth = 0;
  for (const [, close] of html.matchAll(
    /<(\/?)(?:div|section|article|table|ul|ol|blockquote|span|font|b|i)\b/gi,
  )) {
    tags++;
    depth += close === '/' ? -1 : 1;
    if (tags > MAX_TAGS || depth > MAX_DEPTH) return true;
  }
  return false;
}

/** linkedom builds no body around a fragment, as browsers do. */
function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const bare = html.replace(/<!doctype[^>]*>|<\/?(html|head|body)(\s[^>]*)?>/gi, ' ');
  return `<!doctype html><html><head></head><body>${bare}</body></html>`;
}

const droppedName = /<!--|<(script|style|svg|noscript|template|iframe)\b([^>]{0,300})/gi;

/**
 * The markup without comments, scripts, styles and drawings, so that linkedom need not build them; and the
 * texts of the JSON-LD scripts among them. One pass.
 */
function lighten(html: string): { readonly light: string; readonly linked: readonly string[] } {
  const kept: string[] = [];
  const linked: string[] = [];
  let at = 0;
  droppedName.lastIndex = 0;
  for (let match = droppedName.exec(html); match !== null; match = droppedName.exec(html)) {
    const close = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}\\s*>`, 'gi');
    close.lastIndex = droppedName.lastIndex;
    const end = close.exec(html);
    if (end !== null && match[2]?.includes('application/ld+json')) {
      linked.push(html.slice(html.indexOf('>', match.index) + 1, end.index));
    }
    kept.push(html.slice(at, match.index));
    at = end === null ? html.length : close.lastIndex;
    droppedName.lastIndex = at;
  }
  kept.push(html.slice(at));
  return { light: kept.join(' '), linked };
}
