import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { STRENGTHS, type Strength } from '@/guidance/types';
import { defaultPacing, defaultStrength, rulesFor } from '@/reminders/defaults';
import { remindersOnADay } from '@/reminders/estimate';
import { bandOf } from '@/settings/children';
import { type ActivityChoice, type Child, PACINGS } from '@/settings/schema';
import { SelectField, Switch } from '../shared/fields';

const { settings: text, activities, strengths, pacings } = words.pages;

const SUITS_AGE = '';
const HOURS = 2;
/** A name that every parent has heard, for what it will feel like. */
const EXAMPLE = 'Twitch';

interface Props {
  child: Child;
  name: string;
  hasPin: boolean;
  onChange(child: Child): void;
}

/** On or off, how firmly and how often, for each activity of one child. */
export const ActivityRows = ({ child, name, hasPin, onChange }: Props) => (
  <div class="activities">
    {ACTIVITIES.map((activity) => (
      <ActivityRow
        key={activity}
        activity={activity}
        child={child}
        name={name}
        hasPin={hasPin}
        onChange={(choice) => onChange({ ...child, activities: { ...child.activities, [activity]: choice } })}
      />
    ))}
  </div>
);

interface RowProps extends Omit<Props, 'onChange'> {
  activity: Activity;
  onChange(choice: ActivityChoice): void;
}

function ActivityRow({ activity, child, name, hasPin, onChange }: RowProps) {
  const choice = child.activities[activity];
  const band = bandOf(child, Date.now());
  const { strength, pacing } = rulesFor({ activity, adult: false }, choice, band, hasPin);
  const wanted = choice.strength ?? defaultStrength(band, activity);
  const change = (key: 'strength' | 'pacing', value: string) => {
    const { [key]: _, ...rest } = choice;
    onChange((value ? { ...rest, [key]: value } : rest) as ActivityChoice);
  };

  return (
    <fieldset class="activity">
      <legend>{activities[activity].name}</legend>
      <p class="hint">{activities[activity].hint}</p>
      <Switch label={text.on} on={choice.on} onChange={(on) => onChange({ ...choice, on })} />
      <SelectField
        label={text.strength}
        value={choice.strength ?? SUITS_AGE}
        disabled={!choice.on}
        options={[
          {
            value: SUITS_AGE,
            label: fill(text.suitsAge, { choice: text.strengthNames[defaultStrength(band, activity)] }),
          },
          ...STRENGTHS.map((value) => ({
            value,
            label: strengths[value],
            disabled: value === 'gate' && !hasPin && choice.strength !== 'gate',
          })),
        ]}
        onChange={(value) => change('strength', value)}
      />
      <SelectField
        label={text.pacing}
        value={choice.pacing ?? SUITS_AGE}
        disabled={!choice.on}
        options={[
          { value: SUITS_AGE, label: fill(text.suitsAge, { choice: pacings[defaultPacing(activity)] }) },
          ...PACINGS.map((value) => ({ value, label: pacings[value] })),
        ]}
        onChange={(value) => change('pacing', value)}
      />
      <p class="feels" role="status">
        {choice.on ? feel(strength, pacing, name) : text.feels.off}
        {choice.on && wanted === 'gate' && !hasPin && ` ${text.gateNeedsPin}`}
      </p>
    </fieldset>
  );
}

/** What it will feel like. */
function feel(strength: Strength, pacing: (typeof PACINGS)[number], name: string): string {
  const kind = text.strengthNames[strength];
  if (pacing === 'every-visit') return fill(text.feels['every-visit'], { strength: kind, name });
  const count = remindersOnADay(pacing, HOURS);
  return fill(count === 1 ? text.feels.once : text.feels.often, {
    strength: kind,
    count: String(count),
    platform: EXAMPLE,
  });
}
