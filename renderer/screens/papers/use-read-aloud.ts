import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { chooseVoice, type Spoken } from './read-aloud-text.ts';

/** Reading aloud: where it stands, and what can be done about it. */
export interface ReadAloud {
  readonly state: 'silent' | 'reading' | 'paused';
  /** The sentence that is read; null while nothing is. */
  readonly here: Spoken | null;
  readonly start: (sentences: readonly Spoken[]) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

function listenForVoices(onChange: () => void): () => void {
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** The name of the voice that reads; null where the system has none of its own. A list of voices is a new one each time. */
function voiceName(): string | null {
  return chooseVoice(speechSynthesis.getVoices())?.voiceURI ?? null;
}

/** Whether the system has a voice of its own to read with. */
export function useHasVoice(): boolean {
  return useSyncExternalStore(listenForVoices, voiceName) !== null;
}

/**
 * Reads sentences aloud, one after the other, with the system's own voice: nothing goes over a network. Stops when the
 * paper is left. `onSentence` is told of each as it begins.
 */
export function useReadAloud(onSentence: (sentence: Spoken) => void): ReadAloud {
  const [state, setState] = useState<ReadAloud['state']>('silent');
  const [here, setHere] = useState<Spoken | null>(null);
  /** Rises with each start and stop: what an utterance of before says no longer counts. */
  const run = useRef(0);
  const tell = useEffectEvent(onSentence);

  const stop = () => {
    run.current += 1;
    speechSynthesis.cancel();
    setState('silent');
    setHere(null);
  };

  const speak = (sentences: readonly Spoken[], at: number, mine: number) => {
    const sentence = sentences[at];
    const voice = chooseVoice(speechSynthesis.getVoices());
    if (mine !== run.current) return;
    if (!sentence || !voice) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => speak(sentences, at + 1, mine));
    utterance.addEventListener('error', () => {
      if (mine !== run.current) return;
      // Also when another reader began to read: what that one says is not to be cut off.
      run.current += 1;
      setState('silent');
      setHere(null);
    });
    setHere(sentence);
    speechSynthesis.speak(utterance);
  };

  useEffect(() => {
    if (here) tell(here);
  }, [here]);

  useEffect(
    () => () => {
      run.current += 1;
      speechSynthesis.cancel();
    },
    [],
  );

  return {
    state,
    here,
    start: (sentences) => {
      stop();
      setState('reading');
      speak(sentences, 0, run.current);
    },
    pause: () => {
      speechSynthesis.pause();
      setState('paused');
    },
    goOn: () => {
      speechSynthesis.resume();
      setState('reading');
    },
    stop,
  };
}
