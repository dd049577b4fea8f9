import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** BCP 47. */
  language: string;
  /** What is read, sentence by sentence. */
  texts: readonly string[];
  /** Without being asked, once: where the browser wants a press first, after the first one on the page. */
  byItself?: boolean;
}

/**
 * Reads a reminder aloud, for those who cannot read yet, in a voice that is on this computer: others would send the words
 * away. Pressed again, it stops. Without such a voice in the language there is no button.
 */
export function ReadAloud({ label, language, texts, byItself = false }: Props) {
  const voice = useLocalVoice(language);
  const [isReading, setReading] = useState(false);
  const reading = useRef(false);
  reading.current = isReading;
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  useEffect(() => {
    if (!byItself || !voice) return undefined;
    const gone = new AbortController();
    const afterPress = () => setTimeout(() => reading.current || gone.signal.aborted || start());
    start(() => addEventListener('click', afterPress, { capture: true, once: true, signal: gone.signal }));
    return () => gone.abort();
  }, [byItself, voice]);
  if (!voice) return null;

  const start = (refused?: () => void) => {
    setReading(true);
    for (const [index, text] of texts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      utterance.onerror = ({ error }) => {
        setReading(false);
        if (index === 0 && error === 'not-allowed') refused?.();
      };
      if (index === texts.length - 1) utterance.onend = () => setReading(false);
      speechSynthesis.speak(utterance);
    }
  };
  const toggle = () => {
    speechSynthesis.cancel();
    if (isReading) setReading(false);
    else start();
  };
  return (
    <button type="button" class="lw-button lw-read" aria-pressed={isReading} onClick={toggle}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M4 9v6h4l5 4V5L8 9z" fill="currentColor" />
        <path d="M16 8.5a5 5 0 0 1 0 7M18.5 6a8.5 8.5 0 0 1 0 12" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {label}
    </button>
  );
}

/** A voice on this computer for a language; browsers may know their voices only after a while. */
function useLocalVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    // Not everywhere: some browsers have no voices at all.
    if (!speech) return undefined;
    // The same voice comes as another object each time.
    const look = () => {
      const next = speech.getVoices().find((each) => each.localService && speaks(each, language));
      setVoice((now) => (next?.voiceURI === now?.voiceURI ? now : next));
    };
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

const speaks = ({ lang }: SpeechSynthesisVoice, language: string): boolean =>
  lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split('-')[0];
