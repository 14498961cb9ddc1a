import { isoMonth, longMonth } from '#shared/lib/dates.ts';

function toIso(year: number, month: number, day: number): string | null {
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The number of a month by its English name, whole or its first three letters ("January" is 1); null when it is none. */
function monthByName(name: string): number | null {
  const short = `${name.charAt(0).toUpperCase()}${name.slice(1, 3).toLowerCase()}`;
  const iso = isoMonth(`${short}-00`);
  const [whole] = longMonth(`${short}-00`).split(' ');
  const said = name.toLowerCase();
  if (iso === null || (said !== short.toLowerCase() && said !== whole?.toLowerCase())) return null;
  return Number(iso.slice(5));
}

/**
 * A date in words as the pack prints it, with or without the day of the week, "th" or a comma ("Thursday, 30th January,
 * 2025", "28 NOVEMBER 2024"), in ISO form; null when the text is anything else.
 */
export function parseLongDate(text: string): string | null {
  const match =
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z]{3,9}),?\s+(20\d{2})$/i.exec(
      text.trim(),
    );
  const month = monthByName(match?.[2] ?? '');
  return match && month !== null ? toIso(Number(match[3]), month, Number(match[1])) : null;
}

/** A day and month under a column headed with a year ("08 August" under 2024); null when it is not one. */
export function parseDayOfYear(text: string, year: number): string | null {
  return parseLongDate(`${text.trim()} ${year}`);
}

/** A date in figures, day first ("08/08/24"), in ISO form; null when the text is anything else. */
export function parseShortDate(text: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(?:20)?(\d{2})$/.exec(text.trim());
  return match ? toIso(2000 + Number(match[3]), Number(match[2]), Number(match[1])) : null;
}
