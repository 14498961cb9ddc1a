import { longDate } from '#shared/lib/dates.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  labelled,
  paragraph,
  paragraphsOf,
  type DocumentBlock,
  type DocumentModel,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { listNotes, notesTitle, type NoteInWords } from './notes.ts';

/** Notes by agenda item, each with the words it stands at and where those are printed. */
export function buildNotes(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  return withAbbreviations(
    {
      title: notesTitle,
      description: `A member’s notes on the papers of ${meeting.panel}, ${longDate(meeting.date)}.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: notesTitle,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, ${longDate(meeting.date)}`, 'lead'),
        heading(1, notesTitle),
        paragraph(
          'A member’s own notes. They are not the Panel’s, and not a record of the meeting.',
        ),
        ...listNotes(facts).flatMap((group): readonly DocumentBlock[] => [
          heading(2, group.heading),
          ...group.notes.flatMap(blocksOf),
        ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

function blocksOf({ note, label, at, source, author, standing }: NoteInWords) {
  return [
    heading(3, label),
    ...paragraphsOf(note.text),
    labelled(note.target.kind === 'words' ? 'Words' : 'Place', at),
    labelled('Source', source),
    labelled('Written by', author),
    ...(standing === '' ? [] : [paragraph(standing, 'note')]),
  ];
}
