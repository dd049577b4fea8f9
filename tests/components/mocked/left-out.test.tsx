// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { Sites } from '@/components/options/Sites';
import type { OwnSite } from '@/settings/schema';
import { sync as account, resetStorage } from '../../lib/fake-browser';
import { familySettings } from '../../lib/family';
import { sectionProps } from '../../lib/section-props';

vi.mock('wxt/browser', async () => {
  const { sync } = await import('../../lib/fake-browser');
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = { contains: async () => true, onAdded: event, onRemoved: event };
  return { browser: { storage: { sync, onChanged: event }, permissions } };
});

beforeEach(resetStorage);

const site = (host: string): OwnSite => ({ host, path: '', activity: 'watching' });
async function drawn(sync: boolean) {
  const rows = [site('a.example'), site('1.2.3'), { ...site('b.example'), activity: 'dreaming' }];
  await account.set({ sites: { at: 1, value: rows } });
  const page = document.createElement('div');
  const settings = familySettings({ sync, sites: [site('a.example'), site('b.example')] });
  render(<Sites {...sectionProps(settings)} />, page);
  // The list says of each site whether it is allowed, once the browser has answered.
  await vi.waitFor(() => expect(page.textContent).toContain('Allowed'));
  return [...page.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent);
}

it('a site of the browser’s account that does not fit is named, unless it stands here as well', async () => {
  expect(await drawn(true)).toEqual(['1.2.3']);
});

it('where settings do not follow the account, nothing is said of it', async () => {
  expect(await drawn(false)).toEqual([]);
});
