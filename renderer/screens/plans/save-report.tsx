import { useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import type { RequestOf } from '#shared/contract/contract.ts';

/** Saves a page on the commitments of a service or priority as a Word document. */
export function SaveReport({ report }: { readonly report: RequestOf<'plans:save-report'> }) {
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const save = async () => {
    const result = await callApp('plans:save-report', report);
    const words = result.ok
      ? result.value === null
        ? ''
        : `Saved as ${result.value.fileName}`
      : result.failure.message;
    setSaid(words);
    if (words !== '') announce(words);
  };
  return (
    <>
      <Button onPress={() => void save()}>Save its commitments (Word)</Button>
      {said === '' ? null : <p>{said}</p>}
    </>
  );
}
