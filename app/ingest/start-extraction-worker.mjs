// The beginning of an extraction thread: loaders are not handed down to threads, so it registers TypeScript anew.
import { register } from 'tsx/esm/api';

register();
await import('./extraction-worker.ts');
