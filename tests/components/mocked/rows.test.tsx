// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GrownUps } from '@/components/options/GrownUps';
import { SiteList } from '@/components/options/SiteList';
import { words } from '@/guidance/parent-words';
import type { OwnSite, Settings } from '@/settings/schema';
import { familySettings } from '../../lib/family';
import { sectionProps } from '../../lib/section-props';

vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const contains = async () => true;
  return { browser: { permissions: { contains, onAdded: event, onRemoved: event } } };
});

let page: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  vi.useRealTimers();
});

const reach = (last: number) => ({ way: 'tel', value: `020 7946 000${last}` }) as const;
let settings: Settings;
const drawPeople = () => {
  const update = async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    drawPeople();
    return true;
  };
  render(<GrownUps {...sectionProps(settings, update)} />, page);
};
const drawSites = () => {
  const onRemove = (gone: OwnSite) => {
    settings = { ...settings, sites: settings.sites.filter((site) => site !== gone) };
    drawSites();
  };
  render(<SiteList sites={settings.sites} isManaged={false} onAllow={() => undefined} onRemove={onRemove} />, page);
};
const site = (host: string): OwnSite => ({ host, path: '', activity: 'watching' });

it.each<[string, Partial<Settings>, () => void, () => number]>([
  [
    'a grown-up',
    { grownUps: ['Mum', 'Gran', 'Jo'].map((name) => ({ name })) },
    drawPeople,
    () => settings.grownUps.length,
  ],
  [
    'help of your own',
    { ownServices: ['Ms Green', 'Mr Blue'].map((name, index) => ({ name, reach: reach(index) })) },
    drawPeople,
    () => settings.ownServices.length,
  ],
  ['a site', { sites: ['a.example', 'b.example'].map(site) }, drawSites, () => settings.sites.length],
])('a double press, or Enter held down, takes out %s, not the next as well', (_, change, draw, left) => {
  settings = familySettings(change);
  draw();
  const before = left();
  const press = () =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Remove'))?.click();
  press();
  draw();
  // Held down, Enter presses again and again.
  for (let held = 0; held < 1_500; held += 100) {
    press();
    draw();
    vi.advanceTimersByTime(100);
  }
  expect(left()).toBe(before - 1);
  vi.advanceTimersByTime(1_500);
  press();
  expect(left()).toBe(before - 2);
});

it('a double press, or Enter held down, moves a grown-up up by one, and not back again', () => {
  settings = familySettings({ grownUps: ['Mum', 'Gran', 'Jo'].map((name) => ({ name })) });
  drawPeople();
  const names = () => settings.grownUps.map(({ name }) => name);
  const press = (button: string, row: number) =>
    [...(page.querySelectorAll('fieldset.person')[row]?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent?.trim() === button)
      ?.click();
  for (let held = 0; held < 1_500; held += 100) {
    press('Move up', 2);
    vi.advanceTimersByTime(100);
  }
  expect(names()).toEqual(['Mum', 'Jo', 'Gran']);
  // Whoever stands in that place now is not the one who was meant.
  press(words.pages.children.removeGrownUp, 2);
  expect(names()).toEqual(['Mum', 'Jo', 'Gran']);
  // Where it has gone to, it can be moved on at once.
  press('Move up', 1);
  expect(names()).toEqual(['Jo', 'Mum', 'Gran']);
  vi.advanceTimersByTime(1_500);
  press('Move up', 2);
  expect(names()).toEqual(['Jo', 'Gran', 'Mum']);
});
