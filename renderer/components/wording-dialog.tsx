import type { Failure } from '#shared/model/failure.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Question } from '#shared/model/question.ts';
import { recommendationKinds, type RecommendationKind } from '#shared/model/recommendation.ts';
import { AgendaItemField } from './agenda-item-field.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ChoiceField, TextField } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useForm } from './use-form.ts';

/** What is typed of a wording. */
export interface WordingForm {
  readonly kind: RecommendationKind;
  readonly title: string;
  readonly wording: string;
  readonly agendaItem: number | null;
  readonly addressee: string;
}

export const emptyWording: WordingForm = {
  kind: 'request',
  title: '',
  wording: '',
  agendaItem: null,
  addressee: '',
};

/** Each kind in one plain sentence, from the Panel's terms of reference and the monitoring report. */
const kindWords: Readonly<
  Record<RecommendationKind, { readonly label: string; readonly hint: string }>
> = {
  request: {
    label: 'Request',
    hint: 'Asks a service for a report, a briefing or information.',
  },
  recommendation: {
    label: 'Recommendation',
    hint: 'Asks the Cabinet, a Cabinet Member or the Council to act.',
  },
  'work programme': {
    label: 'Work programme',
    hint: 'Something the Panel will look at itself, at a later meeting.',
  },
  referral: {
    label: 'Referral',
    hint: 'Passes a matter to another committee or to the safeguarding partnership.',
  },
  invitation: { label: 'Invitation', hint: 'Invites a partner to a meeting.' },
};

/** The kind as a word for a heading or a list. */
export function kindLabel(kind: RecommendationKind): string {
  return kindWords[kind].label;
}

/** Drafts or edits a wording. Nothing typed is lost when a save fails: the failure is shown in place. */
export function WordingDialog({
  title,
  question,
  start,
  agenda,
  posts,
  saveLabel,
  onSave,
  onClose,
}: {
  readonly title: string;
  /** The question it comes from, shown above with the evidence that will be copied. */
  readonly question: Question | null;
  readonly start: WordingForm;
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly saveLabel: string;
  /** Answers what went wrong, or null when it was saved. */
  readonly onSave: (form: WordingForm) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const form = useForm(start, (fields) =>
    onSave({ ...fields, title: fields.title.trim(), wording: fields.wording.trim() }),
  );
  const { wording } = form.fields;
  return (
    <FormDialog
      title={title}
      about={
        question === null ? null : (
          <>
            <p>
              From your question: <strong>{question.wording}</strong>
            </p>
            <EvidenceList evidence={question.evidence} />
          </>
        )
      }
      saveLabel={saveLabel}
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() =>
        void form.submit(
          wording.trim() === '' ? 'Type the words you would ask the Panel to agree.' : null,
        )
      }
      onClose={onClose}
    >
      <TextField
        label="Wording"
        hint="Say who should do what, and by when. It starts with the word “That” in the council’s own list."
        rows={4}
        value={wording}
        maxLength={20_000}
        error={form.error}
        autoFocus
        onChange={(typed) => form.set({ wording: typed })}
      />
      <TextField
        label="Short title"
        hint="For the Title column of the monitoring report."
        value={form.fields.title}
        maxLength={500}
        onChange={(typed) => form.set({ title: typed })}
      />
      <ChoiceField<RecommendationKind>
        legend="What kind it is"
        value={form.fields.kind}
        onChange={(kind) => form.set({ kind })}
        options={recommendationKinds.map((kind) => ({ value: kind, ...kindWords[kind] }))}
      />
      <TextField
        label="Who it is addressed to (a post)"
        value={form.fields.addressee}
        maxLength={500}
        suggestions={posts}
        onChange={(addressee) => form.set({ addressee })}
      />
      <AgendaItemField
        agenda={agenda}
        value={form.fields.agendaItem}
        onChange={(agendaItem) => form.set({ agendaItem })}
      />
    </FormDialog>
  );
}
