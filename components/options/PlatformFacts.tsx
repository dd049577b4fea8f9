import type { ComponentChildren } from 'preact';
import { activitiesOf } from '@/catalogue';
import { countryRules } from '@/catalogue/country-rules';
import type { Platform, ReportRoute, Source } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { dateText } from '../shared/plural';
import { isOld } from './is-old';

const { know: text } = words.pages;

/** What a parent wants to know of a platform, each fact with its source and day. */
export function PlatformFacts({ platform, country }: { platform: Platform; country: string }) {
  const { about, appOnly, minimumAge, minimumAgeToGoLive, report, block, messagesOff, checked } = platform;
  const rule = countryRules[country];
  const isCovered = rule && (!rule.platforms || rule.platforms.includes(platform.id));
  const years = (age: { years: number }) => ({ years: String(age.years) });

  return (
    <>
      <dl class="facts">
        <Fact title={text.what}>
          <Note text={about} />
        </Fact>
        {appOnly ? (
          <Fact title={text.appOnly} source={appOnly}>
            <Note text={appOnly.note} />
            <p>{text.appOnlyHint}</p>
          </Fact>
        ) : (
          <Fact title={text.children}>
            <ul>
              {activitiesOf(platform).map((activity) => (
                <li key={activity}>{text.can[activity]}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact title={text.ages} {...(minimumAge && { source: minimumAge })}>
          <p>{minimumAge ? fill(text.minimumAge, years(minimumAge)) : text.noAge}</p>
          {minimumAge?.note && <Note text={minimumAge.note} />}
        </Fact>
        {minimumAgeToGoLive && (
          <Fact title={words.pages.activities.broadcasting.name} source={minimumAgeToGoLive}>
            <p>{fill(text.minimumAgeToGoLive, years(minimumAgeToGoLive))}</p>
            {minimumAgeToGoLive.note && <Note text={minimumAgeToGoLive.note} />}
          </Fact>
        )}
        {isCovered && (
          <Fact title={text.law} source={rule}>
            <p>
              {fill(rule.state === 'in-force' ? text.lawInForce : text.lawPlanned, {
                ...years(rule),
                date: rule.since ? dateText(rule.since) : '',
              })}
            </p>
          </Fact>
        )}
        <Route title={text.report} route={report} unknown={text.ways.unknown} />
        <Route title={text.block} route={block} unknown={text.ways.unknownBlock} />
        {messagesOff && (
          <Fact title={text.messagesOff} source={messagesOff}>
            <Note text={messagesOff.note} />
            {messagesOff.url && <Outward href={messagesOff.url}>{text.page}</Outward>}
          </Fact>
        )}
      </dl>
      <p class="hint">
        {fill(text.checked, { date: dateText(checked) })} {isOld(checked, Date.now()) && text.old}
      </p>
    </>
  );
}

/** A note on one platform, in the parent's language; in English where it has not been translated yet. */
function Note({ text: english }: { text: string }) {
  const its = words.notes[english];
  return its ? <p>{its}</p> : <p lang="en">{english}</p>;
}

const Outward = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);

function Fact({ title, source, children }: { title: string; source?: Source; children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {children}
        {source && (
          <p class="hint">
            <Outward href={source.source}>{text.source}</Outward>{' '}
            {fill(text.checked, { date: dateText(source.checked) })} {isOld(source.checked, Date.now()) && text.old}
          </p>
        )}
      </dd>
    </div>
  );
}

function Route({ title, route, unknown }: { title: string; route: ReportRoute | undefined; unknown: string }) {
  return (
    <Fact title={title} {...(route && { source: route })}>
      <p>{route?.way ? text.ways[route.way] : unknown}</p>
      {route?.url && <Outward href={route.url}>{text.page}</Outward>}
    </Fact>
  );
}
