import type { AnswerOf } from '#shared/contract/contract.ts';
import { kindLabel } from '#renderer/components/wording-dialog.tsx';
import { longDate } from '#shared/lib/dates.ts';
import { recommendationKinds } from '#shared/model/recommendation.ts';

export type Step = AnswerOf<'recommendations:history'>['steps'][number];

const fieldLabels: Readonly<Record<string, string>> = {
  kind: 'Kind',
  title: 'Title',
  wording: 'Wording',
  agendaItem: 'Agenda item',
  addressee: 'Addressed to',
  state: 'Where it stands',
  minuteNumber: 'Minute number',
  meetingDate: 'For the meeting of',
  dueMeeting: 'Answer due at the meeting of',
  received: 'Received on',
};

const stateLabels: Readonly<Record<string, string>> = {
  draft: 'draft, only on this computer',
  proposed: 'proposed and shared',
  agreed: 'agreed at the meeting, to be confirmed',
  confirmed: 'confirmed by the minutes',
};

/** A field of a wording in words. */
export function fieldLabel(field: string): string {
  return fieldLabels[field] ?? field;
}

/** What a field holds in words; "nothing" where it holds none. */
export function valueInWords(field: string, value: string): string {
  if (value === '') return 'nothing';
  switch (field) {
    case 'kind': {
      const kind = recommendationKinds.find((one) => one === value);
      return kind ? kindLabel(kind) : value;
    }
    case 'state':
      return stateLabels[value] ?? value;
    case 'meetingDate':
    case 'dueMeeting':
    case 'received':
      return longDate(value);
    default:
      return value;
  }
}

/** A field that is not shown as a line: where a wording came from is said by its link. */
export function shownFields(step: Step): Step['fields'] {
  return step.fields.filter(({ field }) => field in fieldLabels);
}

function changedWhat(step: Step): string {
  const labels = shownFields(step).map(({ field }) => fieldLabel(field).toLowerCase());
  return labels.join(', ');
}

function stateInWords(step: Step): string {
  const state = step.fields.find(({ field }) => field === 'state');
  return state ? `Now ${valueInWords('state', state.after)}` : 'Minute number corrected';
}

/** What was done in a step, in a few words. */
export function stepTitle(step: Step, steps: readonly Step[]): string {
  const of = steps.find(({ id }) => id === step.of);
  switch (step.kind) {
    case 'drafted':
      return 'Drafted';
    case 'edited':
    case 'dates':
      return `Changed: ${changedWhat(step)}`;
    case 'state':
      return stateInWords(step);
    case 'evidence':
      return step.evidence.some(({ isTakenOff }) => isTakenOff)
        ? 'Evidence taken off'
        : 'Evidence put back';
    case 'moved':
      return 'Moved in the list';
    case 'place':
      return 'Another wording was moved past it';
    case 'removed':
      return 'Removed';
    case 'put back':
      return 'Put back';
    case 'undo':
      return of ? `Undone: “${stepTitle(of, steps)}”` : 'Undone';
    case 'redo':
      return of ? `Done again: “${stepTitle(of, steps)}”` : 'Done again';
  }
}

/** What undo or redo did, to be said: the last step, and what its fields hold now. */
export function takenInWords(steps: readonly Step[]): string {
  const last = steps.at(-1);
  if (!last) return '';
  const now = shownFields(last).map(
    ({ field, after }) => `${fieldLabel(field)}: ${valueInWords(field, after)}.`,
  );
  return [`${stepTitle(last, steps)}.`, ...now].join(' ');
}

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The day and time of a step as the clock of this computer shows it. */
export function stepTime(at: string): string {
  return when.format(new Date(at));
}
