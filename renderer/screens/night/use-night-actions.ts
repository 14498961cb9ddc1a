import { useCallback } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { stateLabels } from '#renderer/components/question-words.ts';
import type { WordingForm } from '#renderer/components/wording-dialog.tsx';
import type { Result } from '#shared/lib/result.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { PanelDecision } from '#shared/model/monitor-item.ts';
import type { QuestionState } from '#shared/model/question.ts';
import type { Recommendation, RecommendationState } from '#shared/model/recommendation.ts';
import type { MemberAttendance } from '#shared/model/sitting.ts';
import type { ReadOut } from './read-out-dialog.tsx';

/** What went wrong of a call; null where it was saved, or is kept in memory and tried again. */
function failureOf(result: Result<unknown, Failure>): Failure | null {
  return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
}

/** The step that brings a wording to where the Panel left it; null where it stands there already. */
function stepFor({ state }: Recommendation, { outcome }: ReadOut): RecommendationState | null {
  const isAgreed = outcome === 'agreed' || outcome === 'amended';
  if (isAgreed) return state === 'proposed' ? 'agreed' : null;
  return state === 'agreed' ? 'proposed' : null;
}

/** Everything that is noted on the night; each answers what went wrong, or null. */
export function useNightActions() {
  const announce = useAnnounce();

  const said = useCallback(
    (result: Result<unknown, Failure>, words: string): Failure | null => {
      if (result.ok) announce(words);
      return failureOf(result);
    },
    [announce],
  );

  return {
    setState: async (id: string, state: QuestionState) =>
      said(await callApp('questions:edit', { id, state }), `${stateLabels[state]}.`),

    answer: async (id: string, answer: string) =>
      said(await callApp('questions:edit', { id, answer }), 'Answer saved.'),

    note: async (item: number, text: string) =>
      said(await callApp('sitting:edit', { note: { item, text } }), 'Note saved.'),

    member: async (member: MemberAttendance) =>
      said(await callApp('sitting:edit', { member }), `${member.member}: saved.`),

    alsoPresent: async (alsoPresent: string) =>
      said(await callApp('sitting:edit', { alsoPresent }), 'Also present: saved.'),

    /** My own note of what the Panel decided on a monitored item. */
    decide: async (item: string, meeting: string, decision: PanelDecision) =>
      said(
        await callApp('monitor:note-decision', { item, meeting, decision, notedFor: '' }),
        'Decision noted. The minutes are the record.',
      ),

    takeBackDecision: async (id: string) =>
      said(await callApp('monitor:remove-entry', { kind: 'decision', id }), 'Note taken back.'),

    /** The words first, then where they stand, then the note; done again from the start it changes nothing twice. */
    readOut: async (wording: Recommendation, read: ReadOut): Promise<Failure | null> => {
      const words = { wording: read.wording, addressee: read.addressee };
      if (words.wording !== wording.wording || words.addressee !== wording.addressee) {
        const edited = await callApp('recommendations:edit', { id: wording.id, ...words });
        if (failureOf(edited)) return failureOf(edited);
      }
      const state = stepFor(wording, read);
      if (state !== null) {
        const stepped = await callApp('recommendations:set-state', {
          id: wording.id,
          state,
          minuteNumber: '',
        });
        if (failureOf(stepped)) return failureOf(stepped);
      }
      const { outcome, byWhen } = read;
      return said(
        await callApp('sitting:edit', { words: { wording: wording.id, outcome, byWhen } }),
        'Noted. The minutes are the record.',
      );
    },

    propose: async (form: WordingForm, question: string | null): Promise<Failure | null> => {
      const drafted = await callApp('recommendations:draft', { ...form, question, evidence: [] });
      if (!drafted.ok) return failureOf(drafted);
      return said(
        await callApp('recommendations:set-state', {
          id: drafted.value.id,
          state: 'proposed',
          minuteNumber: '',
        }),
        'Proposed.',
      );
    },
  };
}
