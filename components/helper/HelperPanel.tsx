import { useEffect, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import type { Helper, Nudge, Problem } from '@/guidance/types';
import { HelpSheetView, type SheetPart } from '../help/HelpSheetView';
import { Covered } from './Covered';
import { clockText } from './clock-text';
import { Handle, type Moves } from './Handle';
import { Icon } from './Icon';
import { NudgeBox } from './NudgeBox';

export type HelperView = 'bar' | 'help' | 'covered' | 'leaving';

interface Props extends Moves {
  helper: Helper;
  /** Since when the child has been on, Unix time in milliseconds. */
  since: number;
  /** When to ask once whether all is good. */
  checkAt?: number | undefined;
  small: boolean;
  view: HelperView;
  /** Help that was opened over a covered page leads back there. */
  isCovered: boolean;
  nudge: Nudge | undefined;
  onView(view: HelperView): void;
  onSmall(small: boolean): void;
  onCover(): void;
  /** Whoever goes back to the page after covering it. */
  onUncover(): void;
  onLeave(): void;
  onChecked(): void;
  /** The child answered what is asked or said beside it: all is good. */
  onFine(): void;
  /** On the help sheet, the child says what happened. */
  onProblem(problem: Problem): void;
  openPrivately(url: string): Promise<boolean>;
}

const SECOND = 1_000;

/** What is said in the chat, and an eye on it. */
const WATCHED_CHAT = 'M1 2h22v16H9l-4 5v-5H1zm3 8q8 9 16 0-8-9-16 0zm8-3a3 3 0 1 1-.1 0z';

/** What stays with a child who is on camera: what is on, for how long, and the one press that ends it. */
export function HelperPanel(props: Props) {
  const { helper, view, nudge, since, checkAt = Infinity, small, onCover, onView } = props;
  const { words, help } = helper;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const isShort = small || nudge;
  /** Asks once, after a while, whether all is good. */
  const isDue = view === 'bar' && !nudge && now >= checkAt;
  useEffect(() => {
    if (isDue) props.onChecked();
  }, [isDue]);
  const [part, setPart] = useState<SheetPart>();
  const openHelp = (wanted?: SheetPart) => {
    setPart(wanted);
    onView('help');
  };
  return (
    <div class={`lw-panel lw-helper-${view} lw-band-${helper.band}`} lang={helper.language} dir={helper.direction}>
      {view === 'leaving' ? (
        <p class="lw-leaving" role="status">
          {words.leaving}
        </p>
      ) : view === 'help' ? (
        <HelpSheetView
          {...props}
          sheet={help}
          part={part}
          leave={words.leave}
          onBack={() => onView(props.isCovered ? 'covered' : 'bar')}
        />
      ) : view === 'covered' ? (
        <Covered helper={helper} onLeave={props.onLeave} onHelp={openHelp} onBack={props.onUncover} />
      ) : (
        <>
          {nudge ? (
            <NudgeBox
              key={nudge.tactic}
              label={nudge.words.label}
              text={nudge.text}
              answers={[
                { label: nudge.words.leave, look: 'lw-leave', onPress: props.onLeave },
                { label: nudge.words.tell, onPress: () => openHelp('grown-up') },
                { label: nudge.words.block, onPress: () => openHelp('report') },
                { label: nudge.words.fine, onPress: props.onFine },
              ]}
            />
          ) : (
            isDue && (
              <NudgeBox
                text={words.check.ask}
                answers={[
                  { label: words.check.fine, onPress: props.onFine },
                  { label: words.wrong, look: 'lw-wrong', onPress: openHelp },
                ]}
              />
            )
          )}
          <div class="lw-helper-top">
            <Handle label={words.move} {...props} />
            {/* A timer is read out when asked for, not each second. */}
            <p class="lw-helper-on" role="timer" tabIndex={-1}>
              {fill(words.on, { time: clockText(now - since) })}
            </p>
            {isShort && words.watches && (
              <span role="img" title={words.watches}>
                <Icon path={WATCHED_CHAT} />
              </span>
            )}
            <button
              type="button"
              class="lw-button lw-icon"
              aria-label={small ? words.larger : words.smaller}
              onClick={() => props.onSmall(!small)}
            >
              {small ? '+' : '–'}
            </button>
          </div>
          <button type="button" class="lw-button lw-leave lw-cover" onClick={onCover}>
            {words.cover}
          </button>
          {!isShort && (
            <>
              <p class="lw-small">{words.keys}</p>
              {words.watches && <p class="lw-small">{words.watches}</p>}
              <button type="button" class="lw-button lw-wrong" onClick={() => openHelp()}>
                {words.wrong}
              </button>
            </>
          )}
        </>
      )}
    </div>
  );
}
