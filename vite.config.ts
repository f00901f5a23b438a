// How the page is bundled: Remix on Vite. `npm run dev` and `npm start` both read this.
import { vitePlugin as remix } from '@remix-run/dev';
import type {} from '@remix-run/node';
import { defineConfig } from 'vite';
import remixOptions from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: { target: 'es2022' },
  server: { host: '127.0.0.1' },
});
