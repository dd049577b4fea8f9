import type { Band } from '@/guidance/types';
import { isUnder10 } from '@/guidance/types';
import { shownHelper, shownNudge, shownReminder, shownWho } from './composed';
import type { Where } from './measure';
import type { Stage } from './stage';

/** What the browser's zoom makes of a window of 1280 × 1024, in CSS pixels. */
export const ZOOMS = [
  { zoom: '100%', width: 1280, height: 1024 },
  { zoom: '200%', width: 640, height: 512 },
  { zoom: '400%', width: 320, height: 256 },
] as const;
/** A narrow and tall one: a phone, or a window at half the screen's width at 200%. */
export const NARROW = { zoom: 'narrow', width: 320, height: 640 } as const;

/** One state of what stands in a page. */
export interface Look {
  name: string;
  where: Exclude<Where, 'page'>;
  /** Must be in view whatever the window; a selector. */
  inView?: string;
  /** Only for those. */
  fits?(band: Band): boolean;
  put(stage: Stage, band: Band): Promise<void>;
}

const press = ({ page }: Stage, selector: string) => page.locator(selector).first().click();
const inReminder = { where: 'livewise-reminder', inView: '.lw-leave' } as const;
const inHelper = { where: 'livewise-helper', inView: '.lw-leave' } as const;

/** Every state of a reminder, of the question who is here, and of the helper. */
export const LOOKS: readonly Look[] = [
  ...(['beside', 'above', 'banner'] as const).flatMap((layout): Look[] => [
    {
      name: `a card, picture ${layout}`,
      ...inReminder,
      put: ({ send }, band) => send(shownReminder({ band, strength: 'card', layout })),
    },
    {
      name: `a pause, picture ${layout}, the camera waits`,
      ...inReminder,
      put: ({ send }, band) => send(shownReminder({ band, strength: 'pause', layout, cameraWaits: true })),
    },
  ]),
  {
    name: 'a gate',
    ...inReminder,
    put: ({ send }, band) => send(shownReminder({ band, strength: 'gate' })),
  },
  ...(['card', 'pause'] as const).map(
    (strength): Look => ({
      name: `"What would you do?" as a ${strength}, answered`,
      ...inReminder,
      fits: (band) => !isUnder10(band),
      put: async (stage, band) => {
        await stage.send(shownReminder({ band, strength, asks: true }));
        await press(stage, 'livewise-reminder .lw-answers button');
      },
    }),
  ),
  ...(['card', 'pause'] as const).map(
    (strength): Look => ({
      name: `help on a ${strength}, with what happened`,
      where: 'livewise-reminder',
      put: async (stage, band) => {
        await stage.send(shownReminder({ band, strength }));
        await press(stage, 'livewise-reminder .lw-wrong');
        await press(stage, 'livewise-reminder .lw-problem');
      },
    }),
  ),
  {
    name: 'who is here',
    ...inReminder,
    put: ({ send }, band) => send(shownWho(band, 'pause')),
  },
  {
    name: 'who is here, as a card',
    ...inReminder,
    put: ({ send }, band) => send(shownWho(band, 'card')),
  },
  {
    name: 'the helper',
    ...inHelper,
    put: ({ send }, band) => send(shownHelper(band)),
  },
  {
    name: 'the helper, small',
    ...inHelper,
    put: ({ send }, band) => send(shownHelper(band, { small: true })),
  },
  {
    name: 'the helper, after a while',
    where: 'livewise-helper',
    put: ({ send }, band) => send(shownHelper(band, { checkAt: 1 })),
  },
  {
    name: 'the helper, about the chat',
    where: 'livewise-helper',
    put: async ({ send }, band) => {
      await send(shownHelper(band));
      await send(shownNudge(band));
    },
  },
  {
    name: 'the helper, the page covered',
    ...inHelper,
    put: async ({ send }, band) => {
      await send(shownHelper(band));
      await send({ type: 'cover' });
    },
  },
  {
    name: 'help of the helper',
    where: 'livewise-helper',
    put: async (stage, band) => {
      await stage.send(shownHelper(band));
      await press(stage, 'livewise-helper .lw-wrong');
    },
  },
];

/** Those that differ in more than where the picture stands. */
export const MAIN_LOOKS = LOOKS.filter(({ name }) => !/picture (?:above|banner)/.test(name));

/** Takes away whatever stands. */
export async function clear({ page, send }: Stage): Promise<void> {
  await send({ type: 'hide' });
  await send({ type: 'no-helper' });
  const back = page.locator('livewise-helper .lw-actions button').last();
  if (await back.count()) await back.click();
}
