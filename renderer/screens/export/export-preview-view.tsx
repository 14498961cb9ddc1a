import { Button } from '#renderer/components/button.tsx';
import { OnlyHereChoice } from '#renderer/components/only-here-choice.tsx';
import { counted } from '#shared/lib/text.ts';
import type { ExportLine, ExportPreview } from '#shared/model/export.ts';
import styles from './export.module.css';

/** Exactly what leaves, what stays, and the button that saves it. */
export function ExportPreviewView({
  preview,
  included,
  onInclude,
  onSave,
  onCopy,
  busy,
}: {
  readonly preview: ExportPreview;
  /** Ids of what is only on this computer and ticked to leave. */
  readonly included: readonly string[];
  readonly onInclude: (id: string, include: boolean) => void;
  readonly onSave: () => Promise<void>;
  readonly onCopy: (text: string) => Promise<void>;
  readonly busy: boolean;
}) {
  const ticked = preview.leaving.filter((line) => included.includes(line.id));
  return (
    <section aria-labelledby="preview" className={styles['sheet']}>
      <div>
        <h2 id="preview">{preview.title}</h2>
        <p className={styles['quiet']}>{preview.fileName}</p>
      </div>
      <h3>Leaves ({preview.leaving.length})</h3>
      {preview.leaving.length === 0 ? (
        <p className={styles['quiet']}>Nothing yet.</p>
      ) : (
        <ol className={styles['lines']}>
          {preview.leaving.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
      {preview.staying.length > 0 || ticked.length > 0 ? (
        <OnlyHereChoice
          words={
            preview.staying.length > 0
              ? `${counted(preview.staying.length, 'entry', 'entries')} will not leave. Tick one and it leaves with the others.`
              : 'Everything here is ticked and will leave.'
          }
          entries={[...ticked, ...preview.staying]}
          included={included}
          onInclude={onInclude}
        />
      ) : null}
      <div className={styles['buttons']}>
        <Button
          look="primary"
          isDisabled={busy || preview.leaving.length === 0}
          onPress={() => void onSave()}
        >
          Save…
        </Button>
        {preview.text === null ? null : (
          <Button onPress={() => void onCopy(preview.text ?? '')}>
            Copy the words for an e-mail
          </Button>
        )}
      </div>
    </section>
  );
}

function Line({ line }: { readonly line: ExportLine }) {
  return (
    <li>
      <p className={styles['heading']}>
        {line.heading}
        {line.onlyOnThisComputer ? ' (only on this computer, ticked to leave)' : ''}
      </p>
      <p>{line.text}</p>
      {line.detail.map((detail) => (
        <p key={detail} className={styles['quiet']}>
          {detail}
        </p>
      ))}
    </li>
  );
}
