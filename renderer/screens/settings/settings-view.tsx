import { useState, type ReactNode } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { CheckField, ChoiceField, TextField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { ReadingComfort } from '#renderer/components/reading-comfort.tsx';
import type { LibraryAbout } from '#shared/model/about.ts';
import type { Settings } from '#shared/model/settings.ts';
import { AboutLibrary } from './about-library.tsx';
import styles from './settings-view.module.css';

/** The settings screen as it stands. */
export function SettingsView({
  settings,
  onChange,
  name,
  nameProblem,
  onRename,
  onSaveCopy,
  copySaved,
  copyProblem,
  about,
  aboutFallback,
}: {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly name: string | null;
  readonly nameProblem: string | null;
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onSaveCopy: () => Promise<void>;
  readonly copySaved: string | null;
  readonly copyProblem: string | null;
  readonly about: LibraryAbout | null;
  readonly aboutFallback: ReactNode;
}) {
  const [typedName, setTypedName] = useState(name ?? '');
  return (
    <>
      <PageHead title="Settings" />
      <div className={styles['sections']}>
        <section aria-labelledby="settings-you">
          <h2 id="settings-you">You</h2>
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault();
              void onRename(typedName.trim());
            }}
          >
            <TextField
              label="Your name"
              hint="Shown as the author of wordings you propose. Stored only on this computer until one of them leaves."
              value={typedName}
              maxLength={120}
              error={nameProblem}
              onChange={setTypedName}
            />
            <div>
              <Button type="submit">Save name</Button>
            </div>
          </form>
        </section>

        <section aria-labelledby="settings-look">
          <h2 id="settings-look">How it looks</h2>
          <div className={styles['form']}>
            <ChoiceField<Settings['theme']>
              legend="Colours"
              inline
              value={settings.theme}
              onChange={(theme) => onChange({ theme })}
              options={[
                { value: 'system', label: 'As the computer' },
                { value: 'light', label: 'Light' },
                { value: 'cream', label: 'Cream' },
                { value: 'dark', label: 'Dark' },
                { value: 'dim', label: 'Low brightness' },
              ]}
            />
            <ChoiceField<Settings['density']>
              legend="Lists and tables"
              inline
              value={settings.density}
              onChange={(density) => onChange({ density })}
              options={[
                { value: 'comfortable', label: 'Comfortable' },
                { value: 'compact', label: 'Compact' },
              ]}
            />
          </div>
        </section>

        <section aria-labelledby="settings-reading">
          <h2 id="settings-reading">Reading the papers</h2>
          <div className={styles['form']}>
            <ReadingComfort settings={settings} onChange={onChange} />
          </div>
        </section>

        <section aria-labelledby="settings-keys">
          <h2 id="settings-keys">Keys</h2>
          <CheckField
            label={
              <>
                Press <kbd>Q</kbd> to ask a question about what has the focus
              </>
            }
            checked={settings.askKey}
            onChange={(askKey) => onChange({ askKey })}
          />
          <CheckField
            label={
              <>
                Press <kbd>/</kbd> to find words in the paper that is open
              </>
            }
            checked={settings.findKey}
            onChange={(findKey) => onChange({ findKey })}
          />
          <p className={styles['quiet']}>
            Tab moves between things, Enter or Space presses them, Escape closes a dialog.
          </p>
        </section>

        <section aria-labelledby="settings-copy">
          <h2 id="settings-copy">What you wrote</h2>
          <p>
            Your questions and wordings are stored only on this computer. They are not secret: notes
            made as a Panel member may be held on behalf of the council and be disclosable, and
            anyone using this account can read them.
          </p>
          <div>
            <Button onPress={() => void onSaveCopy()}>Save a copy elsewhere…</Button>
          </div>
          <div aria-live="polite">
            {copySaved ? <p>Saved as {copySaved}.</p> : null}
            {copyProblem ? <Notice tone="warning">{copyProblem}</Notice> : null}
          </div>
        </section>

        <section aria-labelledby="settings-library">
          <h2 id="settings-library">About this library</h2>
          {about ? <AboutLibrary about={about} /> : aboutFallback}
        </section>
      </div>
    </>
  );
}
