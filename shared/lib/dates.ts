/** The months' names, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * An ISO date as people read it: "2025-01-30" is "30 January 2025", "2025-01" is "January 2025". Anything else is given
 * back unchanged.
 */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  const name = match ? monthNames[Number(match[2]) - 1] : undefined;
  if (!match || !name) return iso;
  return match[3] === undefined ? `${name} ${match[1]}` : `${Number(match[3])} ${name} ${match[1]}`;
}

/** A month as the papers print it ("Dec-24") in words: "December 2024". Anything else is given back unchanged. */
export function longMonth(printed: string): string {
  const iso = isoMonth(printed);
  const name = iso ? monthNames[Number(iso.slice(5)) - 1] : undefined;
  return iso && name ? `${name} ${iso.slice(0, 4)}` : printed;
}

/** A month as the papers print it ("Dec-24") in ISO form ("2024-12"); null when it is not one. Years are 2000 to 2099. */
export function isoMonth(printed: string): string | null {
  const match = /^([A-Z][a-z]{2})-(\d{2})$/.exec(printed);
  if (!match) return null;
  const index = monthNames.findIndex((name) => name.slice(0, 3) === match[1]);
  return index < 0 ? null : `20${match[2]}-${String(index + 1).padStart(2, '0')}`;
}
