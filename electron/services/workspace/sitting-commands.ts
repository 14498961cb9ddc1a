import { ok } from '#shared/lib/result.ts';
import { attendances, usualMinutes, wordsOutcomes, type Sitting } from '#shared/model/sitting.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import {
  choiceField,
  numberField,
  textField,
  type Fields,
  type FieldsOf,
} from './record-fields.ts';
import type { SittingFields, Workspace } from './workspace.ts';

/** One record a meeting, by its date, so that notes taken on two computers are notes of one meeting. */
function recordOf(meeting: string): string {
  return `sitting/${meeting}`;
}

const nothingNoted: FieldsOf = { fields: new Map() };

/** The rest of the field names that start so: "note/" gives the items, "attendance/" the members. */
function namesUnder(record: FieldsOf, prefix: string): readonly string[] {
  return [...record.fields.keys()]
    .filter((field) => field.startsWith(prefix))
    .map((field) => field.slice(prefix.length));
}

function toSitting(meeting: string, found: FieldsOf | null): Sitting {
  const record = found ?? nothingNoted;
  const members = new Set([
    ...namesUnder(record, 'attendance/'),
    ...namesUnder(record, 'substitute/'),
  ]);
  return {
    meeting,
    minutesAvailable: numberField(record, 'minutesAvailable') ?? usualMinutes,
    members: [...members].toSorted().map((member) => ({
      member,
      attendance: choiceField(record, `attendance/${member}`, attendances, 'not noted'),
      substitute: textField(record, `substitute/${member}`),
    })),
    alsoPresent: textField(record, 'alsoPresent'),
    words: namesUnder(record, 'words/')
      .toSorted()
      .map((wording) => ({
        wording,
        outcome: choiceField(record, `words/${wording}`, wordsOutcomes, 'not noted'),
        byWhen: textField(record, `by-when/${wording}`),
      })),
    notes: namesUnder(record, 'note/')
      .map((item) => ({ item: Number(item), text: textField(record, `note/${item}`) }))
      .filter(({ text }) => text !== '')
      .sort((a, b) => a.item - b.item),
  };
}

function toFields({ note, member, words, ...fields }: SittingFields): Fields {
  return {
    ...fields,
    ...(note ? { [`note/${note.item}`]: note.text } : {}),
    ...(words
      ? {
          [`words/${words.wording}`]: words.outcome,
          [`by-when/${words.wording}`]: words.byWhen,
        }
      : {}),
    ...(member
      ? {
          [`attendance/${member.member}`]: member.attendance,
          [`substitute/${member.member}`]: member.substitute,
        }
      : {}),
  };
}

/** My note of a meeting: who was there, what was said under each item, and the time there is. */
export function sittingCommands(desk: Desk): Pick<Workspace, 'getSitting' | 'editSitting'> {
  const find = (meeting: string) => desk.memory().findRecord('sitting', recordOf(meeting));

  return {
    getSitting: (meeting) => Promise.resolve(toSitting(meeting, find(meeting))),

    editSitting: (meeting, given) =>
      desk.change(['sitting'], () => {
        const present = find(meeting);
        const fields = toFields(given);
        const edits = editsOf(
          'sitting',
          recordOf(meeting),
          present ? changedFields(present, fields) : fields,
        );
        if (edits.length > 0) desk.memory().write(edits);
        return ok({ answer: toSitting(meeting, find(meeting)), changed: edits.length > 0 });
      }),
  };
}
