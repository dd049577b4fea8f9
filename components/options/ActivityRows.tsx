import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { STRENGTHS } from '@/guidance/types';
import { words } from '@/guidance/words';
import { defaultPacing, defaultStrength } from '@/reminders/defaults';
import { type ActivityChoice, PACINGS, type Settings } from '@/settings/schema';

const { settings: text, activities, strengths, pacings } = words.pages;

interface Props {
  settings: Settings;
  onChange(activities: Settings['activities']): void;
}

/** On or off, how firmly and how often, for each activity. */
export function ActivityRows({ settings, onChange }: Props) {
  return (
    <div class="activities">
      {ACTIVITIES.map((activity) => (
        <ActivityRow
          key={activity}
          activity={activity}
          settings={settings}
          onChange={(choice) => onChange({ ...settings.activities, [activity]: choice })}
        />
      ))}
    </div>
  );
}

interface RowProps {
  activity: Activity;
  settings: Settings;
  onChange(choice: ActivityChoice): void;
}

function ActivityRow({ activity, settings, onChange }: RowProps) {
  const choice = settings.activities[activity];
  const { name, hint } = activities[activity];
  const change = (key: 'strength' | 'pacing', value: string) => {
    const { [key]: _, ...rest } = choice;
    onChange((value ? { ...rest, [key]: value } : rest) as ActivityChoice);
  };

  return (
    <fieldset class="activity">
      <legend>{name}</legend>
      <p class="hint">{hint}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={choice.on}
          onChange={(event) => onChange({ ...choice, on: event.currentTarget.checked })}
        />
        <span>{text.on}</span>
      </label>
      <label class="field">
        <span>{text.strength}</span>
        <select
          value={choice.strength ?? ''}
          disabled={!choice.on}
          onChange={(event) => change('strength', event.currentTarget.value)}
        >
          <option value="">
            {fill(text.suitsAge, { choice: strengths[defaultStrength(settings.band, activity)].split(':')[0] ?? '' })}
          </option>
          {STRENGTHS.map((strength) => (
            <option key={strength} value={strength} disabled={strength === 'gate' && !settings.pin}>
              {strengths[strength]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{text.pacing}</span>
        <select
          value={choice.pacing ?? ''}
          disabled={!choice.on}
          onChange={(event) => change('pacing', event.currentTarget.value)}
        >
          <option value="">{fill(text.suitsAge, { choice: pacings[defaultPacing(activity)] })}</option>
          {PACINGS.map((pacing) => (
            <option key={pacing} value={pacing}>
              {pacings[pacing]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
