import { words } from '@/guidance/words';
import { BandField, CountryField, GrownUpField } from '../shared/fields';
import { Notices } from '../shared/Notices';
import { useSettings } from '../shared/use-settings';
import { ActivityRows } from './ActivityRows';
import { PinField } from './PinField';
import { Platforms } from './Platforms';
import { PreviewSection } from './PreviewSection';

const text = words.pages.settings;

/** The settings page. Each change is saved at once. */
export function App() {
  const { settings, problem, save, update } = useSettings();
  if (!settings) return null;
  return (
    <main class="page">
      <header>
        <h1>{text.title}</h1>
        <p class="hint">{text.intro}</p>
      </header>
      <Notices problem={problem} save={save} />
      <section class="sheet">
        <h2>{text.child}</h2>
        <BandField value={settings.band} onChange={(band) => update({ band })} />
        <div class="columns">
          <GrownUpField value={settings.grownUp} onChange={(grownUp) => update({ grownUp })} />
          <CountryField value={settings.country} onChange={(country) => update({ country })} />
        </div>
      </section>
      <PreviewSection settings={settings} />
      <section class="sheet">
        <h2>{text.reminders}</h2>
        <p class="hint">{text.remindersHint}</p>
        <ActivityRows settings={settings} onChange={(activities) => update({ activities })} />
        <PinField settings={settings} update={update} />
      </section>
      <Platforms off={settings.platformsOff} onChange={(platformsOff) => update({ platformsOff })} />
      <section class="sheet">
        <h2>{text.about}</h2>
        <p>{text.keeps}</p>
        <p>{text.cannot}</p>
        <p>{text.pinLimits}</p>
      </section>
      <p class={`saved saved-${save}`} role="status">
        {save === 'saved' ? text.saved : ''}
      </p>
    </main>
  );
}
