import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { DialogBox } from '#renderer/components/dialog-box.tsx';
import { SelectField, TextField } from '#renderer/components/field.tsx';
import { useNotes } from '#renderer/components/note-context.tsx';
import type { PaperDocument } from '#shared/model/document.ts';
import styles from './notes.module.css';

/** Starts a note on a whole paper or on one of its pages. */
export function PlaceNote({ papers }: { readonly papers: readonly PaperDocument[] }) {
  const { write } = useNotes();
  const readable = papers.filter((paper) => paper.blocks > 0);
  const [isOpen, setOpen] = useState(false);
  const [document, setDocument] = useState(readable[0]?.id ?? '');
  const [page, setPage] = useState('');
  const [error, setError] = useState<string | null>(null);
  const paper = readable.find(({ id }) => id === document);
  const pages = paper?.pages ?? null;

  const go = () => {
    if (!paper) return;
    const number = Number(page);
    const wantsPage = pages !== null && page.trim() !== '';
    if (wantsPage && (!Number.isInteger(number) || number < 1 || number > pages)) {
      setError(`Type a page from 1 to ${pages}, or nothing for the whole paper.`);
      return;
    }
    setOpen(false);
    write(
      wantsPage
        ? {
            label: paper.title,
            pageLabel: `page ${number}`,
            target: { kind: 'page', document, page: number },
          }
        : { label: paper.title, pageLabel: '', target: { kind: 'paper', document } },
    );
  };

  return (
    <>
      <Button onPress={() => setOpen(true)}>Note on a page or paper</Button>
      {isOpen ? (
        <DialogBox title="Note on a page or paper" isOpen onClose={() => setOpen(false)}>
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault();
              go();
            }}
          >
            <SelectField
              label="Paper"
              value={document}
              options={readable.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={setDocument}
            />
            {pages === null ? null : (
              <TextField
                label="Page"
                hint="As it is printed. Leave it empty for the whole paper."
                value={page}
                maxLength={4}
                error={error}
                onChange={(typed) => {
                  setError(null);
                  setPage(typed);
                }}
              />
            )}
            <div className={styles['buttons']}>
              <Button type="submit" look="primary">
                Write the note
              </Button>
            </div>
          </form>
        </DialogBox>
      ) : null}
    </>
  );
}
