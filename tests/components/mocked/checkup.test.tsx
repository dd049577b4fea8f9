// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Checkup } from '@/components/options/Checkup';
import { words } from '@/guidance/parent-words';
import { type Managed, NOT_MANAGED } from '@/settings/managed';
import type { Child } from '@/settings/schema';
import { resetStorage } from '../../lib/fake-browser';
import { ADA, aChild, aFirstChild, familySettings } from '../../lib/family';
import { closePage, openPage } from '../../lib/open-page';

vi.mock('wxt/browser', async () => {
  const yes = async () => true;
  return {
    browser: {
      storage: await import('../../lib/fake-browser'),
      extension: { isAllowedIncognitoAccess: yes },
      permissions: { contains: yes },
      runtime: { getManifest: () => ({ version: '0.1.0' }) },
    },
  };
});

let page: HTMLElement;
beforeEach(() => {
  resetStorage();
  page = openPage();
});
afterEach(() => {
  closePage(page);
});

const { child: text } = words.pages.checkup.rows;
const byPolicy: Managed = { ...NOT_MANAGED, keys: ['children'] };
const nobodySaid = (name: string) =>
  `Nobody has said how old ${name} is, so the words, and how firmly reminders stand, are those for 10 to 12.`;

it.each<[string, readonly Child[], Managed, string]>([
  ['nobody was ever described', [aFirstChild()], NOT_MANAGED, nobodySaid('Child 1')],
  ['the language alone is another', [aFirstChild({ language: 'de' })], NOT_MANAGED, nobodySaid('Child 1')],
  ['one of two was not described', [ADA, aFirstChild()], NOT_MANAGED, nobodySaid('Child 2')],
  ['an age was chosen', [aFirstChild({ band: '6-9' })], NOT_MANAGED, text.fine],
  ['a month of birth was given', [aFirstChild({ born: { year: 2015, month: 6 } })], NOT_MANAGED, text.fine],
  ['the age is right, and has a nickname', [aFirstChild({ nickname: 'Ada' })], NOT_MANAGED, text.fine],
  ['another was added in place of the first', [aChild({ id: 'ada' })], NOT_MANAGED, text.fine],
  ['a policy gives the child', [aFirstChild()], byPolicy, text.fine],
])('“Is it on?” says whether an age was said: %s', async (_, children, managed, said) => {
  const settings = familySettings({ children: [...children] });
  render(<Checkup loaded={{ settings, managed }} isQuiet={false} />, page);
  await vi.waitFor(() => expect(page.querySelector('.checks')).not.toBeNull());
  const rows = [...page.querySelectorAll('details .check')].map(({ textContent }) => textContent ?? '');
  expect(rows.filter((row) => row.startsWith(said))).toHaveLength(1);
  const wrong = [...page.querySelectorAll('section > .checks .check')].map(({ textContent }) => textContent);
  expect(wrong.some((row) => row?.includes('how old'))).toBe(said !== text.fine);
});
