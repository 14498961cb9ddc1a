/** The performance tables the pack prints: the heading over each, as printed, and the key that ids are made of. */
export const knownTables = [
  { title: 'Right support at the right time – Family Help', key: 'family-help' },
  { title: 'Right support at the right time – Family Safeguarding', key: 'family-safeguarding' },
  { title: 'Strong, safe & vibrant localities', key: 'localities' },
  { title: 'Children remain within or return to their birth families', key: 'remain-return' },
  { title: 'Promote permanence and placement stability', key: 'permanence' },
  { title: 'Permanent, stable workforce', key: 'workforce' },
  { title: 'Performance - Visiting', key: 'visiting' },
  { title: 'Performance - Supervision', key: 'supervision' },
] as const;
