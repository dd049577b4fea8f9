import { hasCamera, platforms } from '@/catalogue';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { CHECK_AFTER, type Child } from '@/settings/schema';
import { SelectField, Switch } from '../shared/fields';

const { camera: text } = words.pages;

/** Where a child can be on camera and the chat is known. */
const readable = platforms.filter((platform) => platform.chat && hasCamera(platform)).map(({ name }) => name);

/** What a grown-up chooses for the moment when a child is on camera. */
export function OnCamera({ child, onChange }: { child: Child; onChange(child: Child): void }) {
  const { everyTime, checkAfter, pressure } = child.onCamera;
  const change = (part: Partial<Child['onCamera']>) => onChange({ ...child, onCamera: { ...child.onCamera, ...part } });
  return (
    <fieldset class="activity on-camera">
      <legend>{text.title}</legend>
      <p class="hint">{text.hint}</p>
      <Switch
        label={text.everyTime}
        hint={text.everyTimeHint}
        on={everyTime}
        onChange={(on) => change({ everyTime: on })}
      />
      <SelectField
        label={text.checkAfter}
        value={checkAfter}
        options={CHECK_AFTER.map((value) => ({ value, label: text.checkAfterOptions[value] }))}
        onChange={(value) => change({ checkAfter: value })}
      />
      <Switch
        label={text.pressure}
        hint={[text.pressureHint, text.pressureLimits, text.pressureEnglish].join(' ')}
        on={pressure}
        onChange={(on) => change({ pressure: on })}
      />
      <p class="hint">
        {fill(text.pressureWhere, { platforms: new Intl.ListFormat(words.language).format(readable) })}
      </p>
      <p>
        <a href="practice.html">{text.tryIt}</a>
      </p>
    </fieldset>
  );
}
