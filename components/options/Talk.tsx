import { browser } from 'wxt/browser';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { TALK_PERIODS } from '@/settings/schema';
import { isTalkDue } from '@/talk/due';
import { useRecord } from '../record/use-record';
import { childName } from '../shared/child-name';
import { SelectField } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { TalkCard } from '../talk/TalkCard';
import { useTalks } from '../talk/use-talks';
import type { SectionProps } from './sections';

const { talk: text } = words.pages;

/** Ways to begin a talk, the clock that reminds of it, and the family agreement. */
export function Talk({ settings: { children, talk }, managed, update, token, onLocked }: SectionProps) {
  const talks = useTalks();
  const record = useRecord();
  return (
    <>
      <section class="sheet">
        <h2>{text.title}</h2>
        <p class="hint">{text.hint}</p>
        {talks &&
          record &&
          children.map((child) => (
            <TalkCard
              key={child.id}
              child={child}
              children={children}
              talks={talks}
              record={record}
              isDue={isTalkDue(talks, child.id, talk, Date.now())}
              token={token}
              onLocked={onLocked}
            />
          ))}
        <Managed managed={managed} setting="talk">
          <SelectField
            label={text.every}
            hint={text.everyHint}
            value={talk}
            options={TALK_PERIODS.map((value) => ({ value, label: text.periods[value] }))}
            onChange={(next) => void update({ talk: next })}
          />
        </Managed>
      </section>
      <section class="sheet">
        <h2>{text.guidesTitle}</h2>
        <p class="hint">{text.guidesHint}</p>
        <div class="row">
          <a class="lw-button" href="/guide.html#happened" target="_blank" rel="noopener">
            {text.happened}
          </a>
          <a class="lw-button" href="/guide.html" target="_blank" rel="noopener">
            {text.guides}
          </a>
        </div>
      </section>
      <section class="sheet">
        <h2>{text.agreementTitle}</h2>
        {children.map(({ id }) => (
          <p key={id}>
            {fill(text.agreementHint, { name: childName(children, id) })}{' '}
            <a href={`${browser.runtime.getURL('/agreement.html')}?child=${id}`} target="_blank" rel="noopener">
              {text.agreement}
            </a>
          </p>
        ))}
      </section>
    </>
  );
}
