// How the words of a quote are printed in lists.

/**
 * In quotation marks where they are the speaker's own; reported speech, and speech that has its marks after a few words
 * of the article's, as it stands, without its opening "that".
 */
export function quoteWords({ kind, text }: { readonly kind: string; readonly text: string }): string {
  const holdsMarks = /["”»“]$/.test(text);
  return kind === 'direct' && !holdsMarks ? `“${text}”` : text.replace(/^that,?\s+/i, '');
}
