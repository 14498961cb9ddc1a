import { longDate } from '#shared/lib/dates.ts';
import type { ExportFacts } from './export-facts.ts';
import { listNotes, notesTitle, type NoteInWords } from './notes.ts';
import { plainText } from './plain-text.ts';

/** Text that Markdown shows as it is: what papers and people write is never markup, a link or HTML. */
function asWritten(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);
}

/** Every line of a text after a mark: a quotation, or nothing for a paragraph. Blank lines part paragraphs. */
function lines(text: string, mark: string): readonly string[] {
  return asWritten(text)
    .split('\n')
    .map((line) => `${mark}${line.trim()}`.trimEnd());
}

function noteLines({ note, label, at, source, author, standing }: NoteInWords): readonly string[] {
  return [
    `### ${label}`,
    '',
    ...lines(at.replaceAll('\n', '\n\n'), '> '),
    '>',
    `> ${asWritten(source)}`,
    '',
    ...(note.text === '' ? [] : [...lines(note.text.replaceAll(/\n+/g, '\n\n'), ''), '']),
    ...(standing === '' ? [] : [asWritten(standing), '']),
    `Written by ${asWritten(author)}`,
    '',
  ];
}

/** Notes by agenda item as Markdown (CommonMark), each with the words it stands at and where those are printed. */
export function buildNotesMarkdown(facts: ExportFacts): string {
  const { meeting } = facts;
  const all = [
    `# ${notesTitle}`,
    '',
    asWritten(`${meeting.panel}, ${longDate(meeting.date)}`),
    '',
    'A member’s own notes. They are not the Panel’s, and not a record of the meeting.',
    '',
    ...listNotes(facts).flatMap(({ heading, notes }) => [
      `## ${asWritten(heading)}`,
      '',
      ...notes.flatMap(noteLines),
    ]),
    `Made on ${longDate(facts.madeOn)}`,
  ];
  return `${all.join('\n')}\n`;
}
