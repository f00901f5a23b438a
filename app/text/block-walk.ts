// The text of an HTML element as a reader sees it: one line a paragraph, heading, list item or table cell.
import { normaliseLine } from './normalise.ts';

/** A line of a page, and how much of it is links. */
export interface PageLine {
  readonly text: string;
  /** Share of the characters that stand in links, in [0, 1]. */
  readonly linked: number;
  /** Number of the box that it stands in: lines of one box have the same. */
  readonly box: number;
}

/** Elements that end a line before and after them (HTML standard, 15.3: display other than inline). */
const blockNames = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FIGCAPTION FOOTER FORM H1 H2
   H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/,
  ),
);

/** Elements without text of the article. */
const skippedNames = new Set(
  `AUDIO BUTTON CANVAS DEL DIALOG EMBED FIGCAPTION FIGURE FOOTER HEAD IFRAME INPUT MAP MATH NAV NOSCRIPT OBJECT
   OPTION PICTURE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO`.split(/\s+/),
);

/** Blocks that are boxes: cards, list items, cells, columns; paragraphs and headings stand in them. */
const boxNames = new Set('ARTICLE ASIDE BODY DIV DL LI MAIN SECTION TD TH'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** The lines of the element, in order, none of them empty. Nothing is said twice. */
export function linesOfElement(root: Node): readonly PageLine[] {
  const writer = new LineWriter();
  // A stack of our own, of nodes and of what is to be done behind them: pages nest deeper than calls may.
  const stack: (Node | (() => void))[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) writer.write(textOfNode(next));
    else if (next.nodeType === ELEMENT && !isSkipped(next)) {
      stack.push(writer.open(next.nodeName.toUpperCase()));
      for (let child = next.lastChild; child !== null; child = child.previousSibling) stack.push(child);
    }
  }
  writer.endLine();
  return writer.lines;
}

/** Footnote marks are links above the line; other raised text belongs to its word ("20th"). */
function isSkipped(node: Node): boolean {
  const name = node.nodeName.toUpperCase();
  if (name === 'SUP') return [...node.childNodes].some((child) => child.nodeName.toUpperCase() === 'A');
  return skippedNames.has(name);
}

/** In preformatted text an empty line parts paragraphs; elsewhere line ends are spaces. */
function textOfNode(node: Node): readonly string[] {
  const text = node.textContent ?? '';
  return node.parentNode?.nodeName.toUpperCase() === 'PRE' ? text.split(/\n\s*\n/) : [text];
}

/** Gathers text into lines while elements open and close. */
class LineWriter {
  readonly lines: PageLine[] = [];
  readonly #boxes = [0];
  #boxCount = 0;
  #links = 0;
  #text = '';
  #linked = 0;

  /** Adds texts, each but the last a line's end. */
  write([first = '', ...others]: readonly string[]): void {
    this.#text += first;
    if (this.#links > 0) this.#linked += first.trim().length;
    for (const text of others) {
      this.endLine();
      this.write([text]);
    }
  }

  endLine(): void {
    const text = normaliseLine(this.#text);
    const linked = Math.min(1, this.#linked / text.length);
    if (text !== '') this.lines.push({ text, linked, box: this.#boxes.at(-1) ?? 0 });
    this.#text = '';
    this.#linked = 0;
  }

  /** Opens an element of this name; what it returns closes it. */
  open(name: string): () => void {
    if (name === 'A') {
      this.#links++;
      return () => this.#links--;
    }
    // A browser prints the marks of a <q> that the markup leaves out.
    if (name === 'Q') {
      this.#text += '“';
      return () => {
        this.#text += '”';
      };
    }
    if (!blockNames.has(name)) return () => undefined;
    this.endLine();
    if (!boxNames.has(name)) return () => this.endLine();
    this.#boxes.push(++this.#boxCount);
    return () => {
      this.endLine();
      this.#boxes.pop();
    };
  }
}
