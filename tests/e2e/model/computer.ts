import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { familySettings } from '@/tests/lib/family';
import { ask } from '../camera/camera-page';
import { type Chromium, startChromium, TEST_BUILD } from '../lib/chromium';
import { button, reminderOn } from '../lib/chromium-run';
import { until } from '../lib/person';
import { type Model, placeOf, type Tab } from './model';
import { PLACES } from './places';
import type { Choices } from './rules';
import { NONE, type Shown } from './shown';
import type { Step } from './steps';

const PIN = '2468';
const [CHILD] = familySettings().children;

interface RealTab {
  page: Page;
  id: number;
}

interface TabState {
  sighting?: { platform: string; activity: string };
  standing?: { strength: string };
  visit?: { awaySince?: number };
  leavingUntil?: number;
  refusedUntil?: number;
}

/** A family's computer: a real Chromium with Livewise, a child's tabs, and a page of Livewise's own for the parent. */
export class Computer {
  private readonly profile = mkdtempSync(join(tmpdir(), 'livewise-model-'));
  private browser!: Chromium;
  private parent!: Page;
  private token: string = crypto.randomUUID();
  private tabs: RealTab[] = [];
  private seen!: RealTab;

  constructor(private readonly port: number) {}

  async start(): Promise<void> {
    await this.open();
    await this.parent.evaluate((settings) => chrome.storage.local.set({ settings }), familySettings({ band: '13-15' }));
    await this.openTab();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  private async open(): Promise<void> {
    this.browser = await startChromium({ extension: TEST_BUILD, port: this.port, profile: this.profile });
    this.parent = this.browser.context.pages()[0] ?? (await this.browser.context.newPage());
    await this.parent.goto(`chrome-extension://${this.browser.extensionId}/guide.html`);
    // An extension that is loaded from a folder is installed anew at each start, and after some seconds says welcome.
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    const { context } = this.browser;
    const page = await until(async () => context.pages().find(isWelcome), 'the welcome');
    await page.close();
  }

  /** Does a step for real. `model` has already done it. */
  async act(step: Step, model: Model): Promise<void> {
    const { page } = this.seen;
    switch (step.does) {
      case 'type address':
        await page.goto(PLACES[step.to].address);
        return;
      case 'follow link':
        await page.evaluate((to) => location.assign(to), PLACES[step.to].address);
        await page.waitForURL(PLACES[step.to].address);
        return;
      case 'move in page':
        return page.evaluate((to) => {
          const link = document.createElement('a');
          link.href = to;
          link.dataset.inPage = '';
          document.body.append(link);
          link.click();
          link.remove();
        }, PLACES[step.to].address);
      case 'back':
        await page.goBack();
        return;
      case 'reload':
        await page.reload();
        return;
      case 'go live':
      case 'end live':
        return page.evaluate(
          (id) => document.querySelector<HTMLElement>(id)?.click(),
          step.does === 'go live' ? '#become-live' : '#become-offline',
        );
      case 'ask for camera':
        // A background that is slow to wake would be passed over, so that no page is broken.
        await this.inTurn();
        return ask(page, 'camera');
      case 'leave':
        return button(page, 'Leave').click();
      case 'carry on':
        return this.carryOn(page);
      case 'not now':
        return button(page, 'Not now').click();
      case 'open help and go back':
        await button(page, 'Something is wrong').click();
        return reminderOn(page).locator('.lw-help .lw-back').click();
      case 'open tab':
        return this.openTab();
      case 'close tab':
        this.tabs = this.tabs.filter((tab) => tab !== this.seen);
        await page.close();
        return this.see(this.tabs[0]);
      case 'switch tab':
        return this.see(this.tabs[step.to]);
      case 'wait':
        return this.wait(step.minutes);
      case 'stop background':
        return this.browser.stopBackground();
      case 'restart browser':
        await this.browser.close();
        await this.open();
        this.tabs = [];
        return this.openTab();
      case 'set or remove PIN':
        await this.unlock(!model.choices.pin);
        await this.own({ type: 'set-pin', token: this.token, ...(model.choices.pin && { pin: PIN }) });
        return;
      case 'grown-up comes or goes':
        await this.own(
          model.quiet ? { type: 'grown-up-here', pin: PIN, period: 'until-close' } : { type: 'grown-up-gone' },
        );
        return;
      default:
        return this.save(model.choices);
    }
  }

  private async openTab(): Promise<void> {
    const [page, id] = await Promise.all([
      this.browser.context.waitForEvent('page'),
      this.parent.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id as number),
    ]);
    const tab = { page, id };
    this.tabs.push(tab);
    await this.see(tab);
  }

  private async see(tab: RealTab | undefined): Promise<void> {
    if (!tab) throw new Error('no such tab');
    this.seen = tab;
    await tab.page.bringToFront();
  }

  private async carryOn(page: Page): Promise<void> {
    const pin = reminderOn(page).locator('.lw-gate input');
    if ((await pin.count()) === 0) return button(page, 'Carry on').click();
    await pin.fill(PIN);
    await pin.press('Enter');
  }

  private own(message: object): Promise<unknown> {
    return this.parent.evaluate((each) => chrome.runtime.sendMessage(each), message);
  }

  /** Comes back once the background has worked through what it was told before. */
  private inTurn(): Promise<unknown> {
    return this.own({ type: 'private-windows' });
  }

  private async unlock(hasPin: boolean): Promise<void> {
    if (!hasPin) return;
    const answer = (await this.own({ type: 'unlock', pin: PIN })) as { token?: string };
    this.token = answer.token ?? this.token;
  }

  private async save({ pin, band, activities, platformsOff }: Choices): Promise<void> {
    const message = { type: 'save', change: { children: [{ ...CHILD, band, activities }], platformsOff } };
    const save = async () => ((await this.own({ ...message, token: this.token })) as { saved: boolean }).saved;
    if (await save()) return;
    await this.unlock(pin);
    if (!(await save())) throw new Error('settings were not saved');
  }

  /** Moves back what is remembered, and rings as the browser would meanwhile. */
  private async wait(minutes: number): Promise<void> {
    await this.inTurn();
    await this.parent.evaluate(async (time) => {
      const { history } = (await chrome.storage.local.get('history')) as {
        history?: { lastReminder: Record<string, number> };
      };
      for (const key in history?.lastReminder) history.lastReminder[key] = (history.lastReminder[key] as number) - time;
      if (history) await chrome.storage.local.set({ history });
      const session = (await chrome.storage.session.get(null)) as Record<string, TabState>;
      for (const [key, { visit }] of Object.entries(session)) {
        if (key.startsWith('tab ') && visit?.awaySince !== undefined) visit.awaySince -= time;
      }
      await chrome.storage.session.set(session);
      // Not by its own name: the background, if it is just waking, would wind that one up anew.
      await chrome.alarms.clear('tick');
      await chrome.alarms.create('tick now', { when: Date.now() });
      while (await chrome.alarms.get('tick now')) await new Promise((done) => setTimeout(done, 20));
    }, minutes * 60_000);
  }

  /** Before a step: what the page has reported is counted from here. */
  async prepare(): Promise<void> {
    await this.seen.page.evaluate(() => performance.clearMarks('livewise sighting'));
  }

  /** After a step: until the page has been looked at and the background is through. */
  async settle(step: Step, model: Model): Promise<void> {
    const { page } = this.seen;
    const place = placeOf(model.seen.past.at(-1) as Tab['past'][number]);
    if (MOVES.includes(step.does) && model.seen.live) {
      await page
        .waitForFunction(() => performance.getEntriesByName('livewise sighting').length > 0, null, {
          timeout: 8_000,
          polling: 30,
        })
        // The difference is reported as any other.
        .catch(() => undefined);
    } else if (MOVES.includes(step.does) && place?.asked) await page.waitForTimeout(TWO_LOOKS);
    // Nobody is asked who would have to wake for it.
    if (step.does !== 'stop background') await this.inTurn();
  }

  /** Has the background stop and wake, as in a minute without anything to do. */
  async idle(): Promise<void> {
    await this.browser.stopBackground();
    await this.inTurn();
  }

  /** Lets pass the few seconds in which another live page is left as well, and in which a no to the camera holds. */
  async letPass(): Promise<void> {
    await this.inTurn();
    await this.parent.evaluate(async () => {
      const session = (await chrome.storage.session.get(null)) as Record<string, TabState>;
      for (const [key, state] of Object.entries(session)) {
        if (!key.startsWith('tab ') || (state.leavingUntil === undefined && state.refusedUntil === undefined)) continue;
        const { leavingUntil: _, refusedUntil: _refused, ...rest } = state;
        await chrome.storage.session.set({ [key]: rest });
      }
    });
  }

  /** What each tab shows now. */
  look(): Promise<Shown[]> {
    return Promise.all(this.tabs.map((tab) => this.lookAt(tab)));
  }

  private async lookAt({ page, id }: RealTab): Promise<Shown> {
    const [seen, { state, silenced }] = await Promise.all([
      page.evaluate(() => ({
        reminder: document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('.lw-panel')?.className,
        camera: (window as { results?: { camera?: string } }).results?.camera,
      })),
      this.parent.evaluate(
        async (tab) => ({
          state: ((await chrome.storage.session.get(`tab ${tab}`))[`tab ${tab}`] ?? {}) as TabState,
          silenced: (await chrome.tabs.get(tab)).mutedInfo?.muted ?? false,
        }),
        id,
      ),
    ]);
    return {
      address: page.url().replace(/^chrome-extension:.*\//, ''),
      live: state.sighting ? `${state.sighting.platform} ${state.sighting.activity}` : NONE,
      reminder: seen.reminder?.match(/lw-panel-(\w+)/)?.[1] ?? NONE,
      standing: state.standing?.strength ?? NONE,
      silenced,
      camera: seen.camera ?? NONE,
    };
  }

  /** What the family can read that happened, by platform and activity. */
  async record(): Promise<Model['record']> {
    const stored = (await this.parent.evaluate(() => chrome.storage.local.get('record'))) as {
      record?: { entries: ({ platform: string; activity: string } & Model['record'][string])[] };
    };
    const all: Model['record'] = {};
    for (const { platform, activity, shown, left, carriedOn } of stored.record?.entries ?? []) {
      const before = all[`${platform} ${activity}`] ?? { shown: 0, left: 0, carriedOn: 0 };
      all[`${platform} ${activity}`] = {
        shown: before.shown + shown,
        left: before.left + left,
        carriedOn: before.carriedOn + carriedOn,
      };
    }
    return all;
  }
}

const MOVES: readonly Step['does'][] = ['type address', 'follow link', 'move in page', 'back', 'reload', 'go live'];
/** Milliseconds in which a page that has not answered is looked at twice. */
const TWO_LOOKS = 450;
