import { useEffect, useRef, useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { AgendaItemField } from '#renderer/components/agenda-item-field.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import type { AskAbout } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { DialogBox } from '#renderer/components/dialog-box.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { VisibilityField } from '#renderer/components/visibility-field.tsx';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Visibility } from '#shared/model/question.ts';
import styles from './ask-dialog.module.css';

const draftKey = 'ask';
/** How long typing rests before it is kept, in milliseconds: often enough that a crash costs a word or two. */
const keepAfter = 800;

/** Writes down a question about something. Typing is kept as a draft, so closing by accident loses nothing. */
export function AskDialog({
  about,
  agenda,
  posts,
  onClose,
}: {
  readonly about: AskAbout;
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly onClose: () => void;
}) {
  const announce = useAnnounce();
  const [wording, setWording] = useState('');
  const [item, setItem] = useState(about.agendaItem);
  const [addressee, setAddressee] = useState('');
  const [visibility, setVisibility] = useState<Visibility>('only on this computer');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    let here = true;
    void callApp('drafts:get', { key: draftKey }).then((result) => {
      if (here && result.ok && result.value && !touched.current) setWording(result.value.text);
    });
    return () => {
      here = false;
    };
  }, []);

  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => {
      void callApp('drafts:put', { key: draftKey, text: wording });
    }, keepAfter);
    return () => clearTimeout(timer);
  }, [wording]);

  const save = async () => {
    if (busy) return;
    if (wording.trim() === '') {
      setError('Type the question first.');
      return;
    }
    setBusy(true);
    const result = await callApp('questions:add', {
      wording: wording.trim(),
      agendaItem: item,
      addressee,
      visibility,
      evidence: [...about.evidence],
    });
    setBusy(false);
    if (!result.ok && !isKeptInMemory(result.failure)) {
      setProblem(result.failure);
      return;
    }
    touched.current = false;
    void callApp('drafts:put', { key: draftKey, text: '' });
    announce(result.ok ? 'Question saved.' : 'Question kept, but not on disk yet.');
    onClose();
  };

  const close = () => {
    if (touched.current) void callApp('drafts:put', { key: draftKey, text: wording });
    onClose();
  };

  return (
    <DialogBox title="Ask a question" isOpen onClose={close}>
      {about.label ? (
        <p className={styles['about']}>
          About: <strong>{about.label}</strong>
          {about.pageLabel ? `, ${about.pageLabel}` : ''}
        </p>
      ) : null}
      {about.caution ? <Notice>{about.caution}</Notice> : null}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Your question"
          rows={4}
          value={wording}
          maxLength={20_000}
          autoFocus
          error={error}
          onChange={(value) => {
            touched.current = true;
            setError(null);
            setWording(value);
          }}
        />
        <AgendaItemField agenda={agenda} value={item} onChange={setItem} />
        <TextField
          label="Who should answer (a post)"
          value={addressee}
          maxLength={500}
          suggestions={posts}
          onChange={setAddressee}
        />
        <VisibilityField value={visibility} onChange={setVisibility} />
        <FailureNotice title="Not saved" failure={problem} />
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" isDisabled={busy}>
            Save question
          </Button>
          <Button onPress={close}>Close, keep the draft</Button>
        </div>
      </form>
    </DialogBox>
  );
}
