import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { GlossaryView } from './glossary-view.tsx';

/** Acronyms and terms as the pack defines them. */
export function GlossaryScreen({ term }: { readonly term: string | null }) {
  const glossary = useAnswer('glossary:get', {});
  const meeting = useAnswer('meeting:get', {});
  if (glossary.state === 'failed') {
    return <Failed failure={glossary.failure} retry={glossary.retry} />;
  }
  if (glossary.state === 'loading' || meeting.state === 'loading') {
    return <Loading label="Loading the glossary" lines={12} />;
  }
  return (
    <GlossaryView
      // Opened anew for each term, so that no filter hides it.
      key={term ?? ''}
      glossary={glossary.value}
      document={meeting.state === 'ready' ? meeting.value.document : ''}
      term={term}
    />
  );
}
