/** A performance table a paper prints: the heading over it and the key that ids are made of. */
export interface KnownTable {
  readonly title: string;
  readonly key: string;
}

/** The performance tables the pack prints, with their headings as printed. */
export const knownTables: readonly KnownTable[] = [
  { title: 'Right support at the right time – Family Help', key: 'family-help' },
  { title: 'Right support at the right time – Family Safeguarding', key: 'family-safeguarding' },
  { title: 'Strong, safe & vibrant localities', key: 'localities' },
  { title: 'Children remain within or return to their birth families', key: 'remain-return' },
  { title: 'Promote permanence and placement stability', key: 'permanence' },
  { title: 'Permanent, stable workforce', key: 'workforce' },
  { title: 'Performance - Visiting', key: 'visiting' },
  { title: 'Performance - Supervision', key: 'supervision' },
];
