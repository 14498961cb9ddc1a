import { placeOf } from '#renderer/components/order-buttons.tsx';
import { counted } from '#shared/lib/text.ts';
import type { Programme } from '#shared/model/programme.ts';
import { ProgrammeItemEntry, type ItemActions } from './programme-item.tsx';
import { returnSentence } from './programme-words.ts';
import { MovedList, SuggestionList, type SuggestionActions } from './suggestion-list.tsx';
import followed from '#renderer/components/followed.module.css';
import styles from './work-programme.module.css';

/** Meetings by items, what the monitor moved here, and each officer suggestion. */
export function WorkProgrammeView({
  programme,
  actions,
}: {
  readonly programme: Programme;
  readonly actions: ItemActions & SuggestionActions;
}) {
  const { slots, suggestions } = programme;
  const open = suggestions.filter(({ standing }) => standing === 'open').length;
  return (
    <div className={styles['parts']}>
      {slots.map((slot, index) => (
        <section key={slot.key} aria-labelledby={`slot-${index}`}>
          <h2 id={`slot-${index}`}>{slot.label}</h2>
          <p className={followed['quiet']}>{returnSentence(slot)}</p>
          {slot.items.length === 0 ? <p>Nothing is put down for it.</p> : null}
          <ol className={styles['rows']}>
            {slot.items.map((item, at) => (
              <ProgrammeItemEntry
                key={item.id}
                item={item}
                slots={slots}
                place={placeOf(slot.items, at)}
                actions={actions}
              />
            ))}
          </ol>
        </section>
      ))}
      {programme.moved.length > 0 ? (
        <section aria-labelledby="moved">
          <h2 id="moved">Moved from the monitor</h2>
          <MovedList moved={programme.moved} actions={actions} />
        </section>
      ) : null}
      <section aria-labelledby="suggestions">
        <h2 id="suggestions">What officers suggest in the papers</h2>
        <p>
          {counted(suggestions.length, 'suggestion')}, as printed; {open} not considered yet. They
          are the officers’, not the Panel’s, until the Panel takes them in.
        </p>
        <SuggestionList suggestions={suggestions} actions={actions} />
      </section>
    </div>
  );
}
