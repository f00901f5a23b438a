// What ingestion reads: one article's bytes or record, or the reason why there is none.
import type { ManifestEntry } from './manifest.ts';
/** One article to be read, or the reason why there is none. `name` is what the user is shown. */
export type SourceItem =
  | {
      readonly kind: 'bytes';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** What the folder's manifest says of it, where it says something. */
      readonly entry?: ManifestEntry | null;
    }
  | { readonly kind: 'record'; readonly name: string; readonly line: string }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string };
