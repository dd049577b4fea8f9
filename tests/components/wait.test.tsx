// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gate } from '@/components/reminder/Gate';
import { PinForm } from '@/components/shared/PinForm';
import { compose } from '@/guidance/compose';
import type { Language } from '@/guidance/languages';
import { lessonsAt } from '@/guidance/lessons';
import type { ChildWords } from '@/guidance/locales/types';
import type { Lesson } from '@/guidance/types';
import { keepWords } from '@/guidance/words';
import { aFamily } from '../lib/family';
import { closePage, openPage } from '../lib/open-page';

const files = import.meta.glob<ChildWords>('/guidance/locales/*/child.json', { eager: true, import: 'default' });

let page: HTMLElement;
beforeEach(() => {
  page = openPage();
});
afterEach(() => {
  closePage(page);
});

/** What is said of a wrong PIN. */
async function saidOfWrongPin(): Promise<string> {
  const [field, form] = [page.querySelector('input'), page.querySelector('form')];
  (field as HTMLInputElement).value = '1111';
  form?.dispatchEvent(new Event('submit', { cancelable: true }));
  return vi.waitUntil(() => page.querySelector('[role=status]')?.textContent || undefined);
}

const gateIn = (language: Language) =>
  compose({
    platform: { id: 'twitch', name: 'Twitch' },
    activity: 'broadcasting',
    band: '6-9',
    strength: 'gate',
    lesson: lessonsAt('broadcasting')[0] as Lesson,
    family: aFamily({ language }),
    wait: 0,
    recorded: true,
    pinIsDigits: true,
  });

describe('the wait after wrong PINs says its seconds in the form that fits them', () => {
  it.each<[language: Language, seconds: number, says: string]>([
    ['en', 1, 'Wait 1 second.'],
    ['en', 30, 'Wait 30 seconds.'],
    ['de', 1, 'Warte 1 Sekunde.'],
    ['pl', 1, 'Poczekaj 1 sekundę.'],
    ['pl', 22, 'Poczekaj 22 sekundy.'],
    ['pl', 30, 'Poczekaj 30 sekund.'],
    ['uk', 21, 'Зачекай 21 секунду.'],
    ['ro', 19, 'Mai așteaptă 19 secunde.'],
    ['ro', 30, 'Mai așteaptă 30 de secunde.'],
    ['ar', 2, 'مدة الانتظار: ثانيتان.'],
    ['ja', 1, '1びょう 待ってください。'],
  ])('at a gate, %s: %i', async (language, seconds, says) => {
    const words = files[`/guidance/locales/${language}/child.json`];
    if (words) keepWords(language, words);
    const answer = async () => ({ right: false, waitSeconds: seconds }) as const;
    render(<Gate reminder={gateIn(language)} onPin={answer} onOpen={() => {}} />, page);
    expect((await saidOfWrongPin()).endsWith(says)).toBe(true);
  });

  it.each([
    [1, 'Too many tries. Wait 1 second.'],
    [2, 'Too many tries. Wait 2 seconds.'],
  ])('on a page of ours: %i', async (seconds, says) => {
    const answer = async () => ({ right: false, waitSeconds: seconds }) as const;
    render(<PinForm label="PIN" button="Open" wrong="wrong" onSubmit={answer} />, page);
    expect(await saidOfWrongPin()).toBe(says);
  });
});
