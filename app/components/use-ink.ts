// The colours and the face of the theme, for what is drawn on a canvas.
import { useState } from 'react';
import type { Quad } from '../model/event-type.ts';
import { useBrowserLayoutEffect } from './use-width.ts';

export interface Ink {
  readonly paper: string;
  readonly text: string;
  /** Of labels. */
  readonly muted: string;
  readonly mixed: string;
  readonly halo: string;
  readonly rule: string;
  readonly selected: string;
  readonly lit: string;
  readonly quads: Readonly<Record<Quad, string>>;
  readonly face: string;
  readonly font: string;
  /** Of counts. */
  readonly strong: string;
}

/** The colours of the theme, read again when it changes; null on the server. */
export function useInk(): Ink | null {
  const [ink, setInk] = useState<Ink | null>(null);
  useBrowserLayoutEffect(() => {
    const read = () => setInk(readInk());
    const media = window.matchMedia('(prefers-color-scheme: dark)');
    read();
    media.addEventListener('change', read);
    window.addEventListener('themechange', read);
    return () => {
      media.removeEventListener('change', read);
      window.removeEventListener('themechange', read);
    };
  }, []);
  return ink;
}

/** The colours of the theme as it stands. */
export function readInk(): Ink {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    text: token('--ink'),
    muted: token('--ink-2'),
    mixed: token('--ink-3'),
    halo: token('--focus'),
    rule: token('--rule-strong'),
    selected: token('--selected'),
    lit: token('--accent-soft'),
    quads: { 1: token('--quad-1'), 2: token('--quad-2'), 3: token('--quad-3'), 4: token('--quad-4') },
    face: token('--font'),
    font: `12px ${token('--font')}`,
    strong: `600 12px ${token('--font')}`,
  };
}
