import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { composeNudge } from '@/guidance/compose-helper';
import { words } from '@/guidance/parent-words';
import { practiceLines } from '@/guidance/practice-lines';
import type { Band } from '@/guidance/types';
import { childWords } from '@/guidance/words';
import { recognisePressure } from '@/pressure/english';
import { createListener } from '@/pressure/listen';
import type { Finding } from '@/pressure/types';
import { bandOf } from '@/settings/children';
import { familyOf } from '@/settings/family';
import type { Child, Settings } from '@/settings/schema';
import { NudgeBox } from '../helper/NudgeBox';
import { bandOptions, SelectField } from '../shared/fields';

const { practice: text } = words.pages;

/** The one person who writes in the made-up chat: whoever goes on asking is noticed. */
const WRITER = 'Robin_77';

interface Said {
  line: string;
  answer: Finding | 'weak' | 'nothing' | 'over';
}

/** A made-up chat in which child and grown-up see what Livewise says to what. */
export function App({ settings }: { settings: Settings }) {
  const [child] = settings.children as [Child];
  const [band, setBand] = useState<Band>(bandOf(child, Date.now()));
  const [listen, setListen] = useState(() => createListener(recognisePressure));
  const [said, setSaid] = useState<readonly Said[]>([]);
  const last = said.at(-1);
  const chat = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The newest is at the end.
    if (chat.current) chat.current.scrollTop = chat.current.scrollHeight;
  }, [said.length]);

  const say = (line: string) => {
    if (!line) return;
    // The made-up chat goes on where it was, however long the two talk in between.
    const found = listen({ author: WRITER, text: line, at: 0 });
    // The same words once more are nothing new to Livewise, here as on a page.
    const isAgain = said.some((each) => each.line === line);
    const answer = found ?? (!isAgain && recognisePressure(line) ? 'weak' : 'nothing');
    setSaid([...said, { line, answer }]);
  };
  const over = () => last && setSaid([...said.slice(0, -1), { ...last, answer: 'over' }]);

  return (
    <main class="practice">
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <p class="hint">{text.english}</p>
      <SelectField label={text.age} value={band} options={bandOptions} onChange={(value) => setBand(value)} />
      <div class="practice-columns">
        <section class="sheet">
          <h2>{text.messages}</h2>
          <ul class="practice-lines" lang="en" dir="ltr">
            {practiceLines.map(({ line }) => (
              <li key={line}>
                <button type="button" class="lw-button" onClick={() => say(line)}>
                  {line}
                </button>
              </li>
            ))}
          </ul>
          <OwnLine onSay={say} />
        </section>
        <section class="sheet">
          <h2>{text.chat}</h2>
          <ul class="practice-chat" lang="en" dir="ltr" ref={chat}>
            {said.map(({ line }, index) => (
              <li key={String(index)}>
                <b>{WRITER}</b> {line}
              </li>
            ))}
          </ul>
          <h2>{text.answer}</h2>
          <div aria-live="polite" class={`practice-answer lw-band-${band}`}>
            <Answer last={last} band={band} child={child} settings={settings} onOver={over} />
          </div>
          <p>
            <button
              type="button"
              class="lw-button"
              onClick={() => {
                setSaid([]);
                setListen(() => createListener(recognisePressure));
              }}
            >
              {text.clear}
            </button>
          </p>
        </section>
      </div>
      <section class="sheet">
        <h2>{text.talkTitle}</h2>
        <ul>
          {text.talk.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function OwnLine({ onSay }: { onSay(line: string): void }) {
  return (
    <form
      class="practice-own"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(String(new FormData(event.currentTarget).get('line')).trim());
        event.currentTarget.reset();
      }}
    >
      <label class="field">
        <span>{text.own}</span>
        <input name="line" maxLength={200} autocomplete="off" />
      </label>
      <button type="submit" class="lw-button lw-primary">
        {text.send}
      </button>
    </form>
  );
}

interface AnswerProps {
  last: Said | undefined;
  band: Band;
  child: Child;
  settings: Settings;
  onOver(): void;
}

function Answer({ last, band, child, settings, onOver }: AnswerProps) {
  if (!last || last.answer === 'over') return <p>{text.waiting}</p>;
  if (last.answer === 'nothing') return <p>{text.nothing}</p>;
  if (last.answer === 'weak') return <p>{text.weak}</p>;
  const family = familyOf(settings, child);
  const { language, direction } = childWords(family.language);
  const { text: said, words: its } = composeNudge(last.answer.tactic, band, family);
  // Here, every answer is one to talk about.
  const answers = [its.leave, its.tell, its.block, its.fine].map((label) => ({ label, onPress: onOver }));
  return (
    <div lang={language} dir={direction}>
      <NudgeBox label={its.label} text={said} answers={answers} />
    </div>
  );
}
