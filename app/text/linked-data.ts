// JSON-LD: what a page tells search engines of its article (schema.org/Article).
import { normaliseLine } from './normalise.ts';

/** The properties of schema.org's Article that are read, each as text. */
export interface LinkedData {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The first article among the page's JSON-LD; scripts that are not JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedData {
  for (const script of scripts) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script);
    } catch {
      continue;
    }
    const node = findArticleNode(parsed, 0);
    if (node === null) continue;
    return {
      headline: textIn(node.headline),
      datePublished: textIn(node.datePublished),
      author: namesIn(node.author),
      publisher: namesIn(node.publisher),
      url: textIn(node.url) ?? textIn(node.mainEntityOfPage),
    };
  }
  return { headline: null, datePublished: null, author: null, publisher: null, url: null };
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticleNode(value: unknown, depth: number): JsonObject | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 100)) {
      const found = findArticleNode(entry, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = [value['@type']].flat().join(' ');
  if (/Article|Report|BlogPosting|Reportage/.test(types)) return value;
  return findArticleNode(value['@graph'], depth + 1) ?? findArticleNode(value.mainEntity, depth + 1);
}

function textIn(value: unknown): string | null {
  if (typeof value === 'string') return normaliseLine(value) || null;
  if (isObject(value)) return textIn(value['@id'] ?? value.url ?? value['@value']);
  return null;
}

/** Names of people or organisations: a string, an object with a name, or a list of those. */
function namesIn(value: unknown): string | null {
  const names = [value].flat().map((entry) => textIn(isObject(entry) ? entry.name : entry));
  return names.filter((name) => name !== null).join(', ') || null;
}
