import path from 'node:path';

/** Where the built files stand. */
export interface BuiltPlaces {
  /** The screens: the renderer's files and the list of them. */
  readonly renderer: string;
  readonly libraryImage: string;
  readonly sqlWasm: string;
  readonly preload: string;
  /** What the preview adds to the page; not packaged. */
  readonly previewClient: string;
}

/** The built files as seen from the folder a bundle stands in (`dist/electron` or `dist/preview`). */
export function builtPlaces(bundleDirectory: string): BuiltPlaces {
  const dist = path.dirname(bundleDirectory);
  return {
    renderer: path.join(dist, 'renderer'),
    libraryImage: path.join(dist, 'library.sqlite'),
    sqlWasm: path.join(bundleDirectory, 'sql-wasm.wasm'),
    preload: path.join(bundleDirectory, 'preload.cjs'),
    previewClient: path.join(bundleDirectory, 'client.js'),
  };
}
