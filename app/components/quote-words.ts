// How the words of a quote are printed in lists.

/** In quotation marks where they are the speaker's own; reported speech without them and without its opening "that". */
export function quoteWords({ kind, text }: { readonly kind: string; readonly text: string }): string {
  return kind === 'direct' ? `“${text}”` : text.replace(/^that\s+/i, '');
}
