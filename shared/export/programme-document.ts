import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { pageLabel } from '#shared/model/page.ts';
import type {
  PlacedProgrammeItem,
  ProgrammePlace,
  ProgrammeSlot,
  StandingSuggestion,
} from '#shared/model/programme.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  paragraph,
  paragraphsOf,
  type DocumentBlock,
  type DocumentModel,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { programmeTitle } from './in-words.ts';

/** Each origin at the head of a sentence. */
const originLabels: Readonly<Record<PlacedProgrammeItem['origin'], string>> = {
  resolution: 'Resolution',
  'officer suggestion': 'Officer suggestion',
  member: 'Member',
  'carried over': 'Carried over',
};

const standingLabels: Readonly<Record<StandingSuggestion['standing'], string>> = {
  open: 'Not considered yet',
  'in the work programme': 'In the work programme',
  declined: 'Declined',
  parked: 'Parked',
};

/** Where an item comes from, with its page. */
export function originInWords({ origin, place }: PlacedProgrammeItem): string {
  return place === null ? originLabels[origin] : `${originLabels[origin]}, ${placeInWords(place)}`;
}

function placeInWords({ page }: ProgrammePlace): string {
  return `${pageLabel(page)} of the agenda pack`;
}

/** When papers for a meeting are due back, in words; "" where no date is set. */
function returnInWords({ key, returnBy }: ProgrammeSlot): string {
  if (key.includes('/')) return '';
  return returnBy === null
    ? 'The return date is not known.'
    : `Papers back by ${longDate(returnBy)}, five clear working days before the meeting.`;
}

function becameOf({ standing, reason }: StandingSuggestion): string {
  return reason === '' ? standingLabels[standing] : `${standingLabels[standing]}: ${reason}`;
}

/** The meetings that have something down for them. */
export function filledSlots({ programme }: ExportFacts): readonly ProgrammeSlot[] {
  return (programme?.slots ?? []).filter(({ items }) => items.length > 0);
}

function slotBlocks(slot: ProgrammeSlot): readonly DocumentBlock[] {
  const due = returnInWords(slot);
  return [
    heading(2, slot.label),
    ...(due === '' ? [] : [paragraph(due)]),
    {
      kind: 'table',
      columns: [
        { heading: 'Item', share: 44 },
        { heading: 'Origin', share: 20 },
        { heading: 'Lead', share: 18 },
        { heading: 'Witnesses', share: 18 },
      ],
      rows: slot.items.map((item) => [
        paragraphsOf(item.title),
        [paragraph(originInWords(item))],
        [paragraph(item.lead.trim() || 'Nobody is named yet')],
        [paragraph(item.witnesses.trim() || 'Nobody is named yet')],
      ]),
    },
  ];
}

/** The work programme by meeting, and what became of each officer suggestion. It is a draft until the Panel agrees it. */
export function buildProgramme(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  const suggestions = facts.programme?.suggestions ?? [];
  return withAbbreviations(
    {
      title: programmeTitle,
      description: `What ${meeting.panel} may look at, by meeting, with the papers’ suggestions.`,
      language: 'en-GB',
      orientation: 'landscape',
      header: `Draft · ${meeting.panel} · Work programme`,
      footer: `Draft, made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, as at ${longDate(meeting.date)}`, 'lead'),
        heading(1, programmeTitle),
        paragraph('Draft. The work programme is the Panel’s own, and only its minutes agree it.'),
        ...filledSlots(facts).flatMap(slotBlocks),
        ...(suggestions.length === 0
          ? []
          : [
              heading(2, 'What officers suggested in the papers'),
              {
                kind: 'table',
                columns: [
                  { heading: 'Suggestion, as printed', share: 40 },
                  { heading: 'Who suggests it, and where', share: 36 },
                  { heading: 'What became of it', share: 24 },
                ],
                rows: suggestions.map((suggestion) => [
                  paragraphsOf(suggestion.text),
                  [
                    paragraph(suggestion.by || 'The paper does not say'),
                    paragraph(`${suggestion.where}, ${pageLabel(suggestion.place.page)}`),
                  ],
                  [paragraph(becameOf(suggestion))],
                ]),
              } as const,
            ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

/** The same items for the preview. Suggestions leave with the items: without one there is no programme to send. */
export function previewProgramme(facts: ExportFacts): readonly ExportLine[] {
  const items = filledSlots(facts).flatMap((slot) =>
    slot.items.map((item) => ({
      id: item.id,
      heading: slot.label,
      text: item.title,
      detail: [
        originInWords(item),
        `Lead: ${item.lead.trim() || 'nobody is named yet'}`,
        `Witnesses: ${item.witnesses.trim() || 'nobody is named yet'}`,
        returnInWords(slot),
      ].filter((words) => words !== ''),
      onlyOnThisComputer: false,
    })),
  );
  if (items.length === 0) return [];
  const suggestions = (facts.programme?.suggestions ?? []).map((suggestion) => ({
    id: suggestion.id,
    heading: 'What officers suggested in the papers',
    text: suggestion.text,
    detail: [`${suggestion.where}, ${pageLabel(suggestion.place.page)}`, becameOf(suggestion)],
    onlyOnThisComputer: false,
  }));
  return [...items, ...suggestions];
}
