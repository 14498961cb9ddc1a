import type { Note } from '#shared/model/note.ts';
import type { ExportFacts } from './export-facts.ts';
import { authorName } from './in-words.ts';
import { listNotes, notesTitle, type NoteInWords } from './notes.ts';
import { plainText } from './plain-text.ts';

/**
 * Why something was noted, in the words of the Web Annotation Vocabulary: a note to ask about something questions it,
 * any other comments on it, and a highlight highlights.
 */
function motivationOf({ kind, category }: Note): 'highlighting' | 'questioning' | 'commenting' {
  if (kind === 'highlight') return 'highlighting';
  return category === 'ask about' ? 'questioning' : 'commenting';
}

/** A paper by its content, RFC 6920 section 7: the same file has the same name wherever it lies. */
function paperId(hash: string): string {
  return `nih:sha-256;${hash}`;
}

/** The ways of finding the place, most exact first; none for a paper as a whole. */
function selectorsOf(note: Note, facts: ExportFacts): readonly object[] {
  const { target } = note;
  if (target.kind === 'paper') return [];
  const { page } = target.source;
  const position = facts.notePositions?.get(note.id);
  return [
    ...(target.kind === 'words' || target.kind === 'table row'
      ? [
          {
            type: 'TextQuoteSelector',
            exact: target.quote,
            prefix: target.prefix,
            suffix: target.suffix,
          },
          ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
        ]
      : []),
    ...(page.kind !== 'unknown' && page.from === page.to
      ? [
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
            value: `page=${page.from}`,
          },
        ]
      : []),
  ];
}

function textBody(value: string, purpose: string) {
  const text = plainText(value);
  return { type: 'TextualBody', value: text, format: 'text/plain', language: 'en-GB', purpose };
}

function toAnnotation({ note, at }: NoteInWords, facts: ExportFacts): object {
  const motivation = motivationOf(note);
  const { source } = note.target;
  const selector = selectorsOf(note, facts);
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation,
    created: note.createdAt,
    modified: note.changedAt,
    creator: {
      id: `urn:uuid:${note.author}`,
      type: 'Person',
      name: plainText(authorName(facts.authors, note.author)),
    },
    body: [
      ...(note.text === '' ? [] : [textBody(note.text, motivation)]),
      ...(note.target.kind === 'figure' ? [textBody(at, 'describing')] : []),
      textBody(note.category, 'tagging'),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: paperId(source.documentHash),
        type: 'Text',
        'dcterms:title': source.documentTitle,
      },
      ...(selector.length === 0 ? {} : { selector }),
    },
  };
}

/**
 * Notes as a W3C annotation collection (Web Annotation Data Model, 23 February 2017). Positions count the characters of
 * the paper's text as the app shows it, blocks joined by line feeds.
 */
export function buildNotesJsonLd(facts: ExportFacts): string {
  const items = listNotes(facts).flatMap(({ notes }) =>
    notes.map((note) => toAnnotation(note, facts)),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:critical-friend:notes:${facts.meeting.document}:${facts.madeOn}`,
    type: 'AnnotationCollection',
    label: `${notesTitle}: ${facts.meeting.panel}, ${facts.meeting.date}`,
    total: items.length,
    first: {
      id: `urn:critical-friend:notes:${facts.meeting.document}:${facts.madeOn}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
