import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const here = import.meta.dirname;
/** Where the build goes; another place can be named to build beside the one in use. */
const dist = path.resolve(here, process.env.CRITICAL_FRIEND_DIST || 'dist');

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** The app's version, as package.json has it. */
function appVersion(): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json has no version');
}

/** The hash of the library this build belongs to; "" without one, and then the app says that it is missing. */
function librarySha256(): string {
  const file = path.join(dist, 'library.sqlite.sha256');
  return fs.existsSync(file) ? (/[0-9a-f]{64}/.exec(fs.readFileSync(file, 'utf8'))?.[0] ?? '') : '';
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Writes the list of the renderer's files beside them: what it does not name is never served. */
function listFiles(): Plugin {
  return {
    name: 'list-files',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle: {
      order: 'post',
      handler({ dir }, bundle) {
        if (dir === undefined) throw new Error('The renderer is built into a folder');
        const files = Object.keys(bundle)
          .sort()
          .map((name) => {
            const type = mediaTypes[path.extname(name)];
            if (type === undefined) throw new Error(`No media type is known for ${name}`);
            const bytes = fs.readFileSync(path.join(dir, name));
            return {
              path: `/${name}`,
              type,
              sha256: createHash('sha256').update(bytes).digest('hex'),
            };
          });
        fs.writeFileSync(path.join(dir, 'files.json'), `${JSON.stringify(files, null, 1)}\n`);
      },
    },
  };
}

/** Puts SQLite's engine beside the bundles that open databases. */
function emitSqlWasm(): Plugin {
  return {
    name: 'emit-sql-wasm',
    applyToEnvironment: ({ name }) => name === 'main' || name === 'preview',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'sql-wasm.wasm',
        source: fs.readFileSync(path.join(here, 'node_modules/sql.js/dist/sql-wasm.wasm')),
      });
    },
  };
}

/** The preview has no Electron: what asks for it (electron-store) finds nothing and uses the folder it is given. */
function withoutElectron(): Plugin {
  const nothing = '\0no-electron';
  return {
    name: 'without-electron',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'preview',
    resolveId: (id) => (id === 'electron' ? nothing : null),
    load: (id) => (id === nothing ? 'export default {};' : null),
  };
}

/** One entry, one file: a sandboxed preload may not require a second one, and the others need none. */
function nodeBundle(options: {
  readonly entry: string;
  readonly to: string;
  readonly external: readonly string[];
}): EnvironmentOptions {
  const { name: file, ext } = path.parse(options.to);
  return {
    consumer: 'server',
    resolve: {
      conditions: ['node', 'import', 'module', 'default'],
      noExternal: true,
      external: [...options.external],
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      LIBRARY_SHA256: JSON.stringify(librarySha256()),
      APP_VERSION: JSON.stringify(appVersion()),
      // sql.js asks for its folder as CommonJS does; it is given its engine and reads nothing there.
      ...(ext === '.mjs' ? { __dirname: 'import.meta.dirname' } : {}),
    },
    build: {
      outDir: path.join(dist, path.dirname(options.to)),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { [file]: path.join(here, options.entry) },
        output: {
          format: ext === '.cjs' ? 'cjs' : 'es',
          entryFileNames: `[name]${ext}`,
          codeSplitting: false,
        },
      },
    },
  };
}

export default defineConfig({
  root: path.join(here, 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), listFiles(), emitSqlWasm(), withoutElectron()],
  build: {
    outDir: path.join(dist, 'renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // A font as a data: address would be refused by the content policy.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  environments: {
    main: nodeBundle({
      entry: 'electron/main.ts',
      to: 'electron/main.cjs',
      external: ['electron', ...nodeModules],
    }),
    preload: nodeBundle({
      entry: 'electron/preload.ts',
      to: 'electron/preload.cjs',
      external: ['electron'],
    }),
    preview: nodeBundle({
      entry: 'electron/preview.ts',
      to: 'preview/preview.mjs',
      external: nodeModules,
    }),
    previewPage: {
      consumer: 'client',
      build: {
        outDir: path.join(dist, 'preview'),
        emptyOutDir: false,
        target: 'chrome140',
        minify: false,
        sourcemap: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { client: path.join(here, 'electron/preview-page/client.ts') },
          output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    sharedPlugins: true,
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'preview', 'previewPage']) {
        const environment = builder.environments[name];
        if (!environment) throw new Error(`There is nothing to build by the name ${name}`);
        await builder.build(environment);
      }
    },
  },
});
