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
  `AUDIO BUTTON CANVAS DIALOG EMBED FIGCAPTION FIGURE FOOTER HEAD IFRAME INPUT MAP MATH NAV NOSCRIPT OBJECT
   OPTION PICTURE SCRIPT SELECT STYLE SUP SVG TEMPLATE TEXTAREA VIDEO`.split(/\s+/),
);

/** Blocks that are boxes: cards, list items, cells, columns; paragraphs and headings stand in them. */
const boxNames = new Set('ARTICLE ASIDE BODY DIV DL LI MAIN SECTION TD TH'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** The lines of the element, in order, none of them empty. Nothing is said twice. */
export function linesOfElement(root: Node): readonly PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  const boxes = [0];
  let boxCount = 0;
  const endLine = () => {
    const line = normaliseLine(text);
    if (line !== '') {
      lines.push({ text: line, linked: Math.min(1, linked / line.length), box: boxes.at(-1) ?? 0 });
    }
    text = '';
    linked = 0;
  };
  // A stack of our own: pages nest deeper than the call stack reaches.
  const stack: (Node | 'end of block' | 'end of box' | 'end of link')[] = [root];
  let links = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === 'end of block') endLine();
    else if (next === 'end of box') boxes.pop();
    else if (next === 'end of link') links--;
    else if (next.nodeType === TEXT) {
      const value = next.textContent ?? '';
      text += value;
      if (links > 0) linked += value.trim().length;
    } else if (next.nodeType === ELEMENT && !skippedNames.has(next.nodeName.toUpperCase())) {
      const name = next.nodeName.toUpperCase();
      if (blockNames.has(name)) {
        endLine();
        if (boxNames.has(name)) {
          boxes.push(++boxCount);
          stack.push('end of box');
        }
        stack.push('end of block');
      }
      if (name === 'A') {
        links++;
        stack.push('end of link');
      }
      for (let child = next.lastChild; child !== null; child = child.previousSibling) stack.push(child);
    }
  }
  endLine();
  return lines;
}
