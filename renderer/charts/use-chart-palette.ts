import { useEffect, useState } from 'react';

/** The colours and type a canvas needs, read from the page's own tokens. */
export interface ChartPalette {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly ground: string;
  readonly family: string;
  /** In CSS pixels. */
  readonly size: number;
  /** CSS pixels in one rem. */
  readonly rem: number;
}

/** What a palette depends on besides the theme. */
interface Media {
  readonly print: MediaQueryList;
  readonly forcedColours: MediaQueryList;
}

let asked: Media | null = null;

/** Asked of the browser once: it keeps every question that it was ever asked, and charts come and go. */
function media(): Media {
  asked ??= {
    print: window.matchMedia('print'),
    forcedColours: window.matchMedia('(forced-colors: active)'),
  };
  return asked;
}

function readPalette(): ChartPalette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const rem = Number.parseFloat(style.fontSize) || 16;
  const type = { family: style.fontFamily, size: 0.875 * rem, rem };
  if (media().forcedColours.matches) {
    return { ...type, ink: 'CanvasText', quiet: 'CanvasText', rule: 'GrayText', ground: 'Canvas' };
  }
  return {
    ...type,
    ink: token('--line-1'),
    quiet: token('--ink-2'),
    rule: token('--rule'),
    ground: token('--paper'),
  };
}

function isSame(a: ChartPalette, b: ChartPalette): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The palette now; changes with the theme, with forced colours and while the page is being printed. */
export function useChartPalette(): ChartPalette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => {
      const next = readPalette();
      setPalette((before) => (isSame(before, next) ? before : next));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-density'] });
    const { print, forcedColours } = media();
    const queries = [print, forcedColours];
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, []);
  return palette;
}
