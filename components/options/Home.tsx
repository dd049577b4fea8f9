import { words } from '@/guidance/parent-words';
import { isGrownUpHere } from '@/reminders/presence';
import { NewsLines } from '../shared/NewsLines';
import { Quiet } from '../shared/Quiet';
import { usePresence } from '../shared/use-presence';
import { Checkup } from './Checkup';
import type { SectionProps } from './sections';

/** What a parent wants to see first: whether it is on, what is new, and quiet for a while. */
export function Home({ settings, loaded, token, onLocked }: SectionProps) {
  const presence = usePresence();
  return (
    <>
      <NewsLines settings={settings} token={token} onLocked={onLocked} />
      {presence && <Checkup loaded={loaded} isQuiet={isGrownUpHere(presence, Date.now())} />}
      <section class="sheet">
        <h2>{words.pages.quiet.title}</h2>
        {presence && <Quiet presence={presence} hasPin={settings.lock !== undefined} />}
      </section>
    </>
  );
}
