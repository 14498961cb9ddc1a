import { describe, expect, test } from 'vitest';
import { listSourceFiles, readImports, resolveImport } from './source-files.ts';

/** One row of the table: what the files under `from` may import, by path prefix; types may come from `types` too. */
interface Rule {
  readonly from: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[] | 'any';
}

const pureDomain = [
  'judgement',
  'spc',
  'anchoring',
  'merge',
  'lifecycle',
  'running-order',
  'meeting',
  'series',
  'glossary',
];
const domainPackages = ['diff', 'approx-string-match', 'temporal-polyfill'];

/** First match wins, so narrower paths stand first. It is the table of the README's "Who may import whom". */
const rules: readonly Rule[] = [
  { from: 'shared/lib/', may: ['shared/lib/'], packages: domainPackages },
  { from: 'shared/model/', may: ['shared/model/', 'shared/lib/'], packages: [] },
  { from: 'shared/parse/', may: ['shared/parse/', 'shared/model/', 'shared/lib/'], packages: [] },
  ...pureDomain.map((area) => ({
    from: `shared/domain/${area}/`,
    may: [`shared/domain/${area}/`, 'shared/model/', 'shared/lib/'],
    packages: domainPackages,
  })),
  ...['statements', 'findings', 'commitments'].map((area) => ({
    from: `shared/domain/${area}/`,
    may: [
      `shared/domain/${area}/`,
      'shared/domain/judgement/',
      'shared/domain/spc/',
      'shared/model/',
      'shared/lib/',
    ],
    packages: domainPackages,
  })),
  {
    from: 'shared/domain/exchange/',
    may: ['shared/domain/exchange/', 'shared/domain/merge/', 'shared/model/', 'shared/lib/'],
    packages: domainPackages,
  },
  {
    from: 'shared/domain/enquiry/',
    may: ['shared/domain/enquiry/', 'shared/model/', 'shared/lib/'],
    types: ['shared/domain/'],
    packages: domainPackages,
  },
  {
    from: 'shared/export/',
    may: ['shared/export/', 'shared/model/', 'shared/lib/'],
    types: ['shared/domain/'],
    packages: [],
  },
  { from: 'shared/contract/channels.ts', may: [], packages: [] },
  {
    from: 'shared/contract/',
    may: ['shared/contract/', 'shared/model/', 'shared/lib/'],
    types: ['shared/domain/'],
    packages: ['zod'],
  },
  {
    from: 'electron/preload.ts',
    may: ['shared/contract/channels.ts'],
    types: ['shared/contract/'],
    packages: ['electron'],
  },
  {
    from: 'electron/preview-page/',
    may: ['shared/contract/channels.ts'],
    types: ['shared/contract/', 'electron/app/'],
    packages: [],
  },
  { from: 'electron/main.ts', may: ['electron/app/'], packages: ['electron'] },
  { from: 'electron/preview.ts', may: ['electron/app/'], packages: [] },
  ...['library', 'workspace', 'transfer', 'settings', 'ingest'].map((service) => ({
    from: `electron/services/${service}/`,
    may: [
      `electron/services/${service}/`,
      'shared/lib/',
      'shared/model/',
      'shared/parse/',
      'shared/domain/',
      'shared/export/',
    ],
    packages: 'any' as const,
  })),
  {
    from: 'electron/ipc/',
    may: ['electron/ipc/', 'electron/services/', 'shared/'],
    types: ['electron/app/'],
    packages: 'any',
  },
  {
    from: 'electron/app/',
    may: ['electron/app/', 'electron/ipc/', 'electron/services/', 'shared/'],
    packages: 'any',
  },
  {
    from: 'renderer/api/',
    may: ['renderer/api/', 'shared/contract/channels.ts', 'shared/model/', 'shared/lib/'],
    types: ['shared/contract/'],
    packages: 'any',
  },
  {
    from: 'renderer/components/',
    may: ['renderer/components/', 'renderer/styles/', 'shared/model/', 'shared/lib/'],
    packages: 'any',
  },
  {
    from: 'renderer/charts/',
    may: ['renderer/charts/', 'renderer/styles/', 'shared/model/', 'shared/lib/'],
    packages: 'any',
  },
  {
    from: 'renderer/app/',
    may: ['renderer/', 'shared/model/', 'shared/lib/', 'shared/contract/channels.ts'],
    types: ['shared/contract/'],
    packages: 'any',
  },
  {
    from: 'renderer/main.tsx',
    may: ['renderer/app/', 'renderer/api/', 'renderer/components/', 'renderer/styles/'],
    packages: 'any',
  },
];

/** A screen may import its own folder, and never another screen. */
function screenRule(file: string): Rule | null {
  const screen = /^renderer\/screens\/[^/]+\//.exec(file)?.[0];
  return screen
    ? {
        from: screen,
        may: [
          screen,
          'renderer/api/',
          'renderer/components/',
          'renderer/charts/',
          'renderer/styles/',
          'shared/model/',
          'shared/lib/',
        ],
        types: ['shared/contract/'],
        packages: 'any',
      }
    : null;
}

function ruleFor(file: string): Rule | null {
  return screenRule(file) ?? rules.find((rule) => file.startsWith(rule.from)) ?? null;
}

/** What a file imports against the rules, as sentences; empty when it keeps them. */
function breaches(file: string, imports = readImports(file)): string[] {
  const rule = ruleFor(file);
  if (!rule) return [`${file}: stands in no row of the import table`];
  return imports.flatMap(({ specifier, typeOnly }) => {
    if (specifier.includes('../../')) return [`${file}: climbs with ${specifier}`];
    const target = resolveImport(file, specifier);
    if (target === null) {
      if (rule.packages === 'any') return [];
      const name = specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1');
      return rule.packages.includes(name) ? [] : [`${file}: uses the package ${name}`];
    }
    const allowed = typeOnly ? [...rule.may, ...(rule.types ?? [])] : rule.may;
    return allowed.some((prefix) => target.startsWith(prefix))
      ? []
      : [`${file}: imports ${target}`];
  });
}

describe('who may import whom', () => {
  const files = listSourceFiles('shared', 'electron', 'renderer').filter(
    (file) => !file.endsWith('.css'),
  );

  test('every file of the house keeps to its row of the table', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((file) => breaches(file))).toEqual([]);
  });

  test('a service that imports another, a screen that imports a screen and a model that imports a package are caught', () => {
    const value = (specifier: string) => [{ specifier, typeOnly: false }];
    expect(
      breaches('electron/services/library/x.ts', value('#electron/services/workspace/y.ts')),
    ).toHaveLength(1);
    expect(
      breaches('renderer/screens/papers/x.tsx', value('#renderer/screens/glossary/y.tsx')),
    ).toHaveLength(1);
    expect(breaches('shared/model/x.ts', value('zod'))).toHaveLength(1);
    expect(breaches('renderer/components/x.tsx', value('#renderer/api/y.ts'))).toHaveLength(1);
    expect(breaches('renderer/api/x.ts', value('#shared/contract/contract.ts'))).toHaveLength(1);
  });

  test('the renderer never reaches Node or Electron', () => {
    const reached = files
      .filter((file) => file.startsWith('renderer/'))
      .flatMap((file) => readImports(file).map(({ specifier }) => `${file}: ${specifier}`))
      .filter((line) => /: (?:node:|electron$|#electron\/)/.test(line));
    expect(reached).toEqual([]);
  });
});
