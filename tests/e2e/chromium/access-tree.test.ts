import { describe, expect, it } from 'vitest';
import { shownHelper, shownNudge, shownReminder, shownWho } from '../access/composed';
import { from, heard, spoken } from '../access/heard';
import { clear } from '../access/looks';
import { openStage } from '../access/stage';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();

const LABEL = 'A reminder from Livewise';
const HELPER = 'Helper from Livewise';
const GROWN_UP = ['Grandma Josephine', 'link: Call +44 7700 900123'];

describe('what a screen reader is given, in its order', () => {
  it('of a card, a pause, a gate: its name, the lesson, whom to tell, then Leave, help and the rest', async () => {
    await run.reset();
    const stage = await openStage(run);
    const { page, send } = stage;
    for (const strength of ['card', 'pause', 'gate'] as const) {
      await clear(stage);
      const shown = shownReminder({ band: '13-15', strength, cameraWaits: strength === 'pause' });
      const { lesson, promise, message, words } = shown.reminder;
      await send(shown);
      if (strength === 'pause') await page.locator('livewise-reminder .lw-carry-on:enabled').waitFor();
      const isCard = strength === 'card';
      expect(spoken(from(LABEL, await heard(page)))).toEqual([
        isCard ? `region: ${LABEL}` : `dialog: ${LABEL}, modal`,
        `heading 2: ${lesson.title}`,
        lesson.text,
        lesson.doNow,
        promise,
        message,
        ...GROWN_UP,
        'button: Leave',
        'button: Something is wrong',
        ...(strength === 'gate'
          ? ['To carry on here, ask Grandma Josephine for the PIN.', 'PIN', 'textbox: PIN', 'button: Open', 'status: ']
          : [...(isCard ? [] : ['button: Not now']), 'button: Carry on']),
        words.who,
      ]);
      // While it stands over the page, there is no page.
      const page0 = (await heard(page)).filter(({ name }) => name === 'Not live');
      expect(page0).toHaveLength(isCard ? 1 : 0);
    }
  });

  it('of the wait before carrying on: a button that is not ready, and how long', async () => {
    await run.reset();
    const { page, send } = await openStage(run);
    await send(shownReminder({ band: 'under-6', strength: 'pause' }));
    const [button] = (await heard(page)).filter(({ name }) => name.startsWith('Carry on in '));
    expect(button).toMatchObject({ role: 'button', states: ['disabled'] });
  });

  it('of a question: what is chosen, and the reply as it comes', async () => {
    await run.reset();
    const { page, send } = await openStage(run);
    const shown = shownReminder({ band: '13-15', strength: 'pause', asks: true });
    await send(shown);
    const { question } = shown.reminder;
    await page.locator('livewise-reminder .lw-answers button').nth(1).click();
    const all = await heard(page);
    expect(spoken(from('What would you do?', all)).slice(0, 7)).toEqual([
      'heading 2: What would you do?',
      'Someone writes:',
      question?.comment,
      ...(question?.answers.map(({ text }, index) => `button: ${text}${index === 1 ? ', pressed' : ''}`) ?? []),
      question?.answers[1]?.reply,
    ]);
  });

  it('of help: danger first, then what happened, whom to tell, reporting, and services by name', async () => {
    await run.reset();
    const { page, send } = await openStage(run);
    const shown = shownReminder({ band: '13-15', strength: 'pause' });
    await send(shown);
    const { help } = shown.reminder;
    await page.locator('livewise-reminder .lw-wrong').click();
    await page.locator('livewise-reminder .lw-problem').first().click();
    const all = from(LABEL, await heard(page));
    expect(spoken(all).slice(0, 6)).toEqual([
      `dialog: ${LABEL}, modal`,
      `heading 2: ${help.title}`,
      help.emergency.text,
      `${help.comfort} ${help.promise}`,
      `group: ${help.question}`,
      help.question,
    ]);
    expect(all.filter(({ role }) => role === 'heading').map(({ level, name }) => [level, name])).toEqual([
      [2, help.title],
      [3, help.stepsTitle],
      [3, help.grownUp.title],
      [3, help.report.title],
      [3, help.next?.title],
      [3, help.talk.title],
    ]);
    const pressed = all.filter(({ states }) => states.includes('pressed'));
    expect(pressed.map(({ name }) => name)).toEqual([help.problems[0]?.label]);
    expect(spoken(all).slice(-2)).toEqual(['button: Leave', 'button: Back']);
    expect(await page.locator('livewise-reminder [aria-live="polite"] .lw-steps').count()).toBe(1);
  });

  it('of "Who is here?", each child by name', async () => {
    await run.reset();
    const { page, send } = await openStage(run);
    await send(shownWho('6-9', 'pause'));
    expect(spoken(await heard(page))).toEqual([
      `dialog: ${LABEL}, modal`,
      'heading 2: Who is here?',
      'Then the words fit you.',
      'button: Maximiliana-Alexandra the 2nd',
      ...[2, 3, 4, 5].map((number) => `button: Child ${number}`),
      'button: Leave',
      'button: Something is wrong',
      'A grown-up? Press the Livewise button at the top of the browser.',
    ]);
  });

  it('of the helper, of what it says beside itself, and of a covered page', async () => {
    await run.reset();
    const { page, send } = await openStage(run);
    await send(shownHelper('13-15'));
    const bar = async () => spoken(from(HELPER, await heard(page))).map((line) => line.replace(/\d:\d\d:\d\d/, '0:00'));
    const watches = 'It looks for tricks in the chat. It keeps nothing and tells no one.';
    const on = ['button: Move', 'timer: ', 'Camera on: 0:00'];
    const always = ['button: Make it small', 'button: Cover and leave'];
    expect(await bar()).toEqual([
      `region: ${HELPER}`,
      ...on,
      ...always,
      'Or press Alt + C, or Esc twice.',
      watches,
      'button: Something is wrong',
    ]);
    const { nudge } = shownNudge('13-15');
    await send(shownNudge('13-15'));
    expect(await bar()).toEqual([
      `region: ${HELPER}`,
      'region: About the chat',
      'status: ',
      nudge.text,
      'button: Leave',
      'button: Tell Grandma Josephine',
      'button: Block and report',
      'button: It is fine',
      ...on,
      `image: ${watches}`,
      ...always,
    ]);
    await send({ type: 'cover' });
    expect(spoken(await heard(page))).toEqual([
      `dialog: ${HELPER}, modal`,
      'heading 2: Well done.',
      'You can stop whenever you like.',
      'The camera is off.',
      'heading 3: Someone you trust',
      expect.stringContaining('Grandma Josephine'),
      ...GROWN_UP,
      'button: Leave',
      'button: Something is wrong',
      'button: Go back',
    ]);
  });

  it('of a card that comes while a child types: an alert with the lesson', async () => {
    await run.reset();
    const { page, send } = await openStage(run);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<input aria-label="Chat">');
      document.querySelector('input')?.focus();
    });
    const shown = shownReminder({ band: '16-17', strength: 'card' });
    await send(shown);
    await page.locator('livewise-reminder .lw-panel').waitFor();
    const [, alert, title] = from(LABEL, await heard(page));
    expect(alert).toMatchObject({ role: 'alert', states: ['live'] });
    expect(title).toMatchObject({ role: 'heading', name: shown.reminder.lesson.title });
  });

  it('in the language of its words, whatever the page speaks', async () => {
    await run.reset({ country: 'DE' });
    const worker = await run.browser.background();
    await worker.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as {
        settings: { children: { language: string }[] };
      };
      for (const child of settings.children) child.language = 'ar';
      await chrome.storage.local.set({ settings });
    });
    const page = await run.open('https://ome.tv/');
    const panel = page.locator('livewise-reminder .lw-panel');
    await panel.waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect([await panel.getAttribute('lang'), await panel.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    await panel.locator('.lw-wrong').click();
    expect(await panel.locator('.lw-help').getAttribute('lang')).toBe('ar');
  });
});
