// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { WhoRow } from '@/components/popup/WhoRow';
import { handedOn } from '@/components/shared/by-person';
import { Quiet } from '@/components/shared/Quiet';
import { TalkCard } from '@/components/talk/TalkCard';
import { words } from '@/guidance/parent-words';
import { emptyRecord } from '@/reminders/record';
import type { Child } from '@/settings/schema';
import { afterTalkStep, newTalks, type Talks } from '@/talk/due';
import { aChild, familySettings } from '../../lib/family';

const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));

const ADA = aChild({ id: 'ada', nickname: 'Ada' });
const settings = familySettings({ children: [ADA, aChild({ id: 'ben', nickname: 'Ben' })] });
const { notSaved } = words.pages.settings;

let page: HTMLElement;
beforeEach(() => {
  ask.mockReset();
  page = document.createElement('div');
  document.body.append(page);
});
const alerts = () => [...page.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
const press = (name: string) => {
  const click = new MouseEvent('click', { bubbles: true });
  // As a person's.
  handedOn.add(click);
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.dispatchEvent(click);
};

const talk = <TalkCard child={ADA} children={[ADA]} talks={newTalks(Date.now())} record={emptyRecord()} isDue={true} />;
it.each<[string, ComponentChild, string]>([
  ['who is here', <WhoRow settings={settings} child={undefined} />, 'Ada'],
  ['that it is somebody else', <WhoRow settings={settings} child={ADA} />, 'Not me'],
  ['that the grown-up has gone', <Quiet presence={{ grownUp: {} }} hasPin={true} />, 'Reminders on again'],
  ['that the two talked', talk, 'We talked'],
  ['that it is no time to talk', talk, 'Not now'],
])('says so where it is refused: %s; and it may be pressed again', async (_, shown, button) => {
  render(shown, page);
  ask.mockRejectedValueOnce(new Error('storage is broken'));
  press(button);
  await vi.waitFor(() => expect(alerts()).toEqual([notSaved]));
  ask.mockResolvedValueOnce({ saved: true });
  press(button);
  await vi.waitFor(() => expect(alerts()).toEqual([]));
});

const cardAbout = (child: Child, talks: Talks) => (
  <TalkCard child={child} children={[child]} talks={talks} record={emptyRecord()} isDue={true} />
);
const [now, BEN] = [Date.now(), aChild({ id: 'ben', nickname: 'Ben' })];
it.each<[string, ComponentChild, string, () => void]>([
  ['the card is about another child', talk, 'We talked', () => render(cardAbout(BEN, newTalks(now)), page)],
  [
    'the talk was noted all the same, in another window',
    talk,
    'We talked',
    () => render(cardAbout(ADA, afterTalkStep(newTalks(now), 'ada', 'talked', now)), page),
  ],
  ['the card says something else', talk, 'We talked', () => press('Three others')],
  [
    'another one is here',
    <WhoRow settings={settings} child={ADA} />,
    'Not me',
    () => {
      render(<WhoRow settings={settings} child={BEN} />, page);
      render(<WhoRow settings={settings} child={ADA} />, page);
    },
  ],
])('is said no more as soon as %s', async (_, shown, button, change) => {
  render(shown, page);
  ask.mockRejectedValueOnce(new Error('storage is broken'));
  press(button);
  await vi.waitFor(() => expect(alerts()).toEqual([notSaved]));
  change();
  await vi.waitFor(() => expect(alerts()).toEqual([]));
});

it('of a quiet time that is over, nothing is said in the next one', async () => {
  const quiet = (isOn: boolean) => render(<Quiet presence={isOn ? { grownUp: {} } : {}} hasPin={true} />, page);
  quiet(true);
  ask.mockRejectedValueOnce(new Error('storage is broken'));
  press('Reminders on again');
  await vi.waitFor(() => expect(alerts()).toEqual([notSaved]));
  quiet(false);
  quiet(true);
  expect(alerts()).toEqual([]);
});

it('quiet that is refused is not taken for a wrong PIN, and its length stays chosen', async () => {
  render(<Quiet presence={{}} hasPin={true} />, page);
  const hour = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')][1];
  hour?.click();
  const pin = page.querySelector<HTMLInputElement>('input[type=password]') as HTMLInputElement;
  const send = () => {
    pin.value = '2468';
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  ask.mockRejectedValueOnce(new Error('storage is broken'));
  send();
  await vi.waitFor(() => expect(page.querySelector('.bad')?.textContent).toBe(notSaved));
  ask.mockResolvedValueOnce({ right: true });
  send();
  await vi.waitFor(() => expect(page.querySelector('.bad')?.textContent).toBe(''));
  expect(ask).toHaveBeenLastCalledWith({ type: 'grown-up-here', period: '1-hour', pin: '2468' });
});
