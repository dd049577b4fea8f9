import { useEffect, useState } from 'preact/hooks';
import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { words } from '@/guidance/parent-words';
import { type Band, STRENGTHS, type Strength } from '@/guidance/types';
import { rulesFor } from '@/reminders/defaults';
import { bandOf } from '@/settings/children';
import type { Child, Settings } from '@/settings/schema';
import { Choices } from '../shared/Choices';
import { bandOptions } from '../shared/fields';
import { Preview } from '../shared/Preview';

const { settings: text, activities } = words.pages;

const PLACES: readonly (Activity | 'adult')[] = [...ACTIVITIES, 'adult'];

/** What a child sees, for any band, activity and strength. */
export function PreviewSection({ settings, child }: { settings: Settings; child: Child }) {
  const own = bandOf(child, Date.now());
  const [band, setBand] = useState<Band>(own);
  const [place, setPlace] = useState<Activity | 'adult'>('watching');
  const [chosen, setChosen] = useState<Strength>();
  const [turn, setTurn] = useState(0);
  // Follows the child's own band until the parent looks at another.
  useEffect(() => setBand(own), [own]);

  const adult = place === 'adult';
  const activity = adult ? 'watching' : place;
  const choice = child.activities[activity];
  const strength = chosen ?? rulesFor({ activity, adult }, choice, band, settings.lock !== undefined).strength;

  return (
    <section class="sheet">
      <h2>{text.preview}</h2>
      <p class="hint">{text.previewHint}</p>
      <Choices
        name="preview-band"
        legend={text.previewBand}
        options={bandOptions}
        value={band}
        onChange={(next) => setBand(next)}
      />
      <Choices
        name="preview-place"
        legend={text.previewActivity}
        options={PLACES.map((value) => ({
          value,
          label: value === 'adult' ? text.previewAdult : activities[value].name,
        }))}
        value={place}
        onChange={(next) => {
          setPlace(next);
          setChosen(undefined);
        }}
      />
      <Choices
        name="preview-strength"
        legend={text.previewStrength}
        options={STRENGTHS.map((value) => ({ value, label: text.strengthLabels[value] }))}
        value={strength}
        onChange={(next) => setChosen(next)}
      />
      <Preview
        settings={settings}
        child={child}
        band={band}
        activity={activity}
        adult={adult}
        strength={strength}
        turn={turn}
      />
      <p>
        <button type="button" class="lw-button" onClick={() => setTurn(turn + 1)}>
          {text.another}
        </button>
      </p>
    </section>
  );
}
