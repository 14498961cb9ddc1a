import { foldForSearch } from '#shared/lib/text.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import { cleanString } from './clean-text.ts';
import { findSignature, parseAttendance } from './parse-attendance.ts';
import type { SourceLine } from './read-lines.ts';

/** A post as some line prints it, with whoever holds it there. */
interface PrintedPost {
  readonly post: string;
  /** Folded name; null where the line names nobody. */
  readonly person: string | null;
}

/** The same post is printed with "&", with "for", with a comma or a dash: compared without them. */
const comparable = (post: string): string =>
  foldForSearch(post)
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:for|of|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const person = (name: string): string =>
  foldForSearch(name)
    .replace(/^(?:councillor|cllr)\s+/, '')
    .trim();

/** "Report of the Deputy Director for Children's Social Care outlining …". */
function fromPurposes(items: readonly AgendaItem[]): readonly PrintedPost[] {
  return items.flatMap(({ purpose }): readonly PrintedPost[] => {
    const post =
      /^Report of the (.+?) (?:outlining|recommending|providing|detailing|setting)\b/.exec(
        purpose,
      )?.[1];
    return post === undefined ? [] : [{ post, person: null }];
  });
}

/** A report's front table: "REPORT OF:", and the contacts with title and name on two lines. */
function fromReports(lines: readonly SourceLine[]): readonly PrintedPost[] {
  return lines.flatMap(({ raw, number }): readonly PrintedPost[] => {
    const cells = raw.split('\t').map(cleanString);
    const [head = '', second = '', third = ''] = cells;
    const next = lines[number]?.raw.split('\t').map(cleanString) ?? [];
    if (second === 'Title' && next[1] === 'Name:') {
      return [{ post: third, person: person(next[2] ?? '') }];
    }
    const signed = head === 'REPORT OF:' || head === 'Author' ? findSignature(second) : null;
    if (signed) return [{ post: signed.post, person: person(signed.name) }];
    return [];
  });
}

/** "Rob Henderson – Executive Director, Children's Services & Learning; … were in attendance" in the minutes. */
function fromMinutes(lines: readonly SourceLine[]): readonly PrintedPost[] {
  return lines.flatMap(({ raw }): readonly PrintedPost[] => {
    return parseAttendance(cleanString(raw)).map(({ name, post }) => {
      return { post, person: person(name) };
    });
  });
}

const ranks: readonly RegExp[] = [
  /^Cabinet Member\b/,
  /^Executive Director\b/,
  /^Deputy Director\b/,
  /^Director\b/,
  /^Head of\b/,
  /^(?:Principal|Strategic|Service)\b.*\bManager\b/,
];

/** Those who serve the Panel come after those who answer to it. */
const last = /^(?:Scrutiny|Democratic)\b/;

function rank(post: string): number {
  const index = ranks.findIndex((pattern) => pattern.test(post));
  if (last.test(post)) return ranks.length + 1;
  return index < 0 ? ranks.length : index;
}

/** Whether the same person has a post already, under another title. */
function holdsAnother(kept: readonly PrintedPost[], candidate: PrintedPost): boolean {
  return candidate.person !== null && kept.some((one) => one.person === candidate.person);
}

/**
 * The posts that can be asked, as printed in the pack: of those who report or have attended, the Cabinet Member first,
 * then by seniority. Where the pack prints several titles for one person, this meeting's reports decide.
 */
export function findPosts(
  lines: readonly SourceLine[],
  items: readonly AgendaItem[],
): readonly string[] {
  const kept: PrintedPost[] = [];
  for (const candidate of [...fromPurposes(items), ...fromReports(lines), ...fromMinutes(lines)]) {
    const same = kept.findIndex(({ post }) => comparable(post) === comparable(candidate.post));
    const known = kept[same];
    if (known) {
      if (known.person === null) kept.splice(same, 1, { ...known, person: candidate.person });
    } else if (candidate.post !== '' && !holdsAnother(kept, candidate)) {
      kept.push(candidate);
    }
  }
  return kept.map(({ post }) => post).sort((first, second) => rank(first) - rank(second));
}
