// Markdown to plain text: front matter is read, marks are dropped, the words stay.

export interface FrontMatter {
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The metadata at the top between two "---" lines (simple `key: value` lines), and the text without marks. */
export function readMarkdown(source: string): { readonly matter: FrontMatter; readonly text: string } {
  const block = source.match(/^---\n([\s\S]{0,4000}?)\n---(?:\n|$)/);
  const values = new Map<string, string>();
  for (const line of block?.[1]?.split('\n') ?? []) {
    const pair = line.match(/^(\w+)\s*:\s*(.+)$/);
    const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (pair?.[1] !== undefined && value !== undefined) values.set(pair[1].toLowerCase(), value);
  }
  const first = (...keys: string[]) => keys.map((key) => values.get(key)).find((value) => value) ?? null;
  return {
    matter: {
      title: first('title', 'headline'),
      date: first('published', 'date'),
      author: first('author', 'byline'),
      publisher: first('publisher', 'source', 'site'),
      url: first('url', 'link', 'canonical'),
    },
    text: withoutMarks(block ? source.slice(block[0].length) : source),
  };
}

/** CommonMark's common marks; what is not one of them stays as it is. */
function withoutMarks(text: string): string {
  return text
    .replace(/^```.*$/gm, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^[\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/^#{1,6} +(.*?)( #+)?$/gm, '\n$1\n')
    .replace(/^> ?/gm, '')
    .replace(/^([-*_] ?){3,}$/gm, '')
    .replace(/(?<![\w*])\*\*(?=[^\s*])([^*\n]{1,500})\*\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)__(?=[^\s_])([^_\n]{1,500})__(?!\w)/g, '$1')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,500})\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_\n]{1,500})_(?!\w)/g, '$1');
}
