import { useEffect, useState } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import { toPolicy } from '@/settings/managed';
import { loadSyncProblem, type SyncProblem } from '@/stores/sync';
import { ask } from '../shared/background';
import { Switch } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { useFirstPress } from '../shared/use-first-press';
import { useSaid } from '../shared/use-said';
import { SettingsFile } from './SettingsFile';
import { saveAs } from './save-as';
import type { SectionProps } from './sections';

const { transfer: text, settings: common } = words.pages;

/** Settings as a file, through the browser's account, as a policy; and starting over. */
export function Transfer(props: SectionProps) {
  const { settings, managed, update } = props;
  const [syncProblem, setSyncProblem] = useState<SyncProblem>();
  useEffect(() => void loadSyncProblem().then(setSyncProblem, () => undefined), [settings]);

  return (
    <>
      <SettingsFile {...props} />
      <section class="sheet">
        <h2>{text.syncTitle}</h2>
        <Managed managed={managed} setting="sync">
          <Switch
            label={text.sync}
            hint={text.syncHint}
            on={settings.sync}
            onChange={(sync) => void update({ sync })}
          />
        </Managed>
        {settings.sync && syncProblem && (
          <p class="notice" role="alert">
            {text.syncProblems[syncProblem]}
          </p>
        )}
      </section>
      <section class="sheet">
        <h2>{text.policyTitle}</h2>
        <p class="hint">{text.policyHint}</p>
        <p>
          <button type="button" class="lw-button" onClick={() => saveAs('livewise-policy.json', toPolicy(settings))}>
            {text.policy}
          </button>
        </p>
      </section>
      <Reset {...props} />
    </>
  );
}

function Reset({ token, onToken, onLocked, onCode }: SectionProps) {
  const [isSure, setIsSure] = useState(false);
  const { said, say } = useSaid();
  // The button that asks and the one that is sure stand in the same place.
  const isFirst = useFirstPress();
  const reset = async () => {
    setIsSure(false);
    say('');
    const answer = await ask<'reset'>({ type: 'reset', ...(token !== undefined && { token }) }).catch(() => undefined);
    say(answer?.saved ? text.resetDone : common.notSaved);
    if (answer?.saved) {
      onToken(undefined);
      // Of a PIN that is gone as well.
      onCode(undefined);
    } else if (answer?.because === 'locked') onLocked();
  };
  return (
    <section class="sheet">
      <h2>{text.resetTitle}</h2>
      <p class="hint">{text.resetHint}</p>
      <div class="row">
        {isSure ? (
          <>
            <button type="button" class="lw-button" onClick={(event) => isFirst(event) && void reset()}>
              {text.resetSure}
            </button>
            <button type="button" class="lw-button" onClick={() => setIsSure(false)}>
              {text.resetNo}
            </button>
          </>
        ) : (
          <button type="button" class="lw-button" onClick={(event) => isFirst(event) && setIsSure(true)}>
            {text.reset}
          </button>
        )}
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
