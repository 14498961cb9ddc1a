import type { Handlers } from '#shared/contract/contract.ts';
import type { Stores } from '../stores.ts';
import { withPlacedEvidence } from '../with-placed-evidence.ts';
import { appHandlers } from './app-handlers.ts';
import { enquiryHandlers } from './enquiry-handlers.ts';
import { commitmentsHandlers } from './commitments-handlers.ts';
import { evidenceHandlers } from './follow-figures.ts';
import { exchangeHandlers } from './exchange-handlers.ts';
import { exportsHandlers } from './exports-handlers.ts';
import { indicatorsHandlers } from './indicators-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { linksHandlers } from './links-handlers.ts';
import { meaningsHandlers } from './meanings-handlers.ts';
import { monitorHandlers } from './monitor-handlers.ts';
import { notesHandlers } from './notes-handlers.ts';
import { papersHandlers } from './papers-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { plansHandlers } from './plans-handlers.ts';
import { programmeHandlers } from './programme-handlers.ts';
import { questionsHandlers } from './questions-handlers.ts';
import { readingHandlers } from './reading-handlers.ts';
import { recommendationsHandlers } from './recommendations-handlers.ts';
import { shellHandlers } from './shell-handlers.ts';
import { topicsHandlers } from './topics-handlers.ts';

/** One handler for every call of the contract; a call without one does not compile. */
export function makeHandlers(given: Stores): Handlers {
  const stores = withPlacedEvidence(given);
  return {
    ...appHandlers(stores),
    ...libraryHandlers(stores),
    ...indicatorsHandlers(stores),
    ...commitmentsHandlers(stores),
    ...plansHandlers(stores),
    ...papersHandlers(stores),
    ...readingHandlers(stores),
    ...programmeHandlers(stores),
    ...questionsHandlers(stores),
    ...enquiryHandlers(stores),
    ...recommendationsHandlers(stores),
    ...evidenceHandlers(stores),
    ...monitorHandlers(stores),
    ...topicsHandlers(stores),
    ...notesHandlers(stores),
    ...linksHandlers(stores),
    ...meaningsHandlers(stores),
    ...peopleHandlers(stores),
    ...exportsHandlers(stores),
    ...exchangeHandlers(stores),
    ...shellHandlers(stores),
  };
}
