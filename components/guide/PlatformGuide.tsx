import { activitiesOf } from '@/catalogue';
import type { Platform } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { guideSources } from '@/guidance/guides/sources';
import type { TipsFor } from '@/guidance/guides/types';
import { words } from '@/guidance/parent-words';
import { PlatformFacts } from '../options/PlatformFacts';
import { Lines } from './Lines';
import { Sources } from './Sources';

const { guides: text } = words;

/** What tips a platform calls for: for a site for adults none that help to use it. */
const tipsFor = (platform: Platform): TipsFor[] =>
  platform.adult ? ['adult'] : platform.appOnly ? ['appOnly'] : activitiesOf(platform);

/** One platform to print: its facts, and what to do together. */
export function PlatformGuide({ platform, country }: { platform: Platform; country: string }) {
  const { headings, intro, tips, wrong } = text.platform;
  const kinds = tipsFor(platform);
  const lines = kinds.flatMap((kind) => tips[kind]).map((tip) => fill(tip, { platform: platform.name }));
  return (
    <>
      <h1>{fill(text.platformTitle, { platform: platform.name })}</h1>
      <p>{intro}</p>
      <h2>{headings.together}</h2>
      <Lines all={lines} />
      <h2>{headings.wrong}</h2>
      <p>{wrong}</p>
      <p class="no-print">
        <a href="#happened">{text.happenedTitle}</a>
      </p>
      <h2>{headings.facts}</h2>
      <PlatformFacts platform={platform} country={country} />
      <Sources all={kinds.flatMap((kind) => guideSources.tips[kind])} />
    </>
  );
}
