import { type Model, placeOf } from './model';
import { type Activity, PLACE_NAMES, PLACES, type Place, type PlaceName } from './places';
import type { Band, Kind, Pacing } from './rules';

/** What the grown-up does. */
type Choosing =
  | { does: 'choose strength'; activity: Activity; strength: Kind | undefined }
  | { does: 'choose pacing'; activity: Activity; pacing: Pacing | undefined }
  | { does: 'switch activity'; activity: Activity }
  | { does: 'switch platform'; platform: string }
  | { does: 'choose band'; band: Band }
  | { does: 'set or remove PIN' | 'grown-up comes or goes' };

export type Step =
  | { does: 'type address' | 'follow link' | 'move in page'; to: PlaceName }
  | { does: 'back' | 'reload' | 'go live' | 'end live' | 'ask for camera' }
  | { does: 'leave' | 'carry on' | 'not now' | 'open help and go back' }
  | { does: 'open tab' | 'close tab' }
  | { does: 'switch tab'; to: number }
  | { does: 'wait'; minutes: number }
  | { does: 'stop background' | 'restart browser' }
  | Choosing;

type Kinds = Step['does'];

/** How often each is drawn where it is possible; a restart costs seconds. */
const WEIGHTS: Readonly<Record<Kinds, number>> = {
  'type address': 12,
  'follow link': 14,
  'move in page': 18,
  back: 8,
  reload: 6,
  'go live': 30,
  'end live': 12,
  'ask for camera': 60,
  leave: 9,
  'carry on': 12,
  'not now': 25,
  'open help and go back': 3,
  'open tab': 3,
  'close tab': 2,
  'switch tab': 8,
  'choose strength': 4,
  'choose pacing': 5,
  'switch activity': 3,
  'switch platform': 2,
  'choose band': 2,
  'set or remove PIN': 1,
  'grown-up comes or goes': 1,
  wait: 5,
  'stop background': 5,
  'restart browser': 0.5,
};

const MOST_TABS = 3;
const ACTIVITIES: readonly Activity[] = ['browsing', 'watching', 'broadcasting', 'video-chat'];
const STRENGTHS: readonly (Kind | undefined)[] = ['card', 'pause', 'gate', undefined];
const PACINGS: readonly (Pacing | undefined)[] = [
  'every-visit',
  'every-30-minutes',
  'every-2-hours',
  'once-a-day',
  undefined,
];
/** Mostly those whose pause opens soon. */
const BANDS: readonly Band[] = ['13-15', '16-17', '13-15', '16-17', '10-12', '6-9'];
const PLATFORMS = ['twitch', 'youtube', 'ometv', 'chaturbate'];
const WAITS = [40, 150, 24 * 60];

/** Random numbers from 0 to 1 that are the same for the same seed ("mulberry32"). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws what happens next, of what can happen now. */
export function nextStep(model: Model, random: () => number): Step {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const other = <T>(from: readonly T[], now: T): T => pick(from.filter((each) => each !== now));

  const { choices, seen, tabs } = model;
  const here = placeOf(seen.past.at(-1) as (typeof seen.past)[number]);
  const elsewhere = PLACE_NAMES.filter((name) => (PLACES[name] as Place) !== here);
  const near = elsewhere.filter((name) => here?.group && (PLACES[name] as Place).group === here.group);
  const activity = pick(ACTIVITIES);
  const { strength, pacing } = choices.activities[activity];
  const { reminder } = seen;

  const possible: Partial<Record<Kinds, () => Step>> = {
    'type address': () => ({ does: 'type address', to: pick(elsewhere) }),
    'follow link': () => ({ does: 'follow link', to: pick(elsewhere) }),
    ...(near.length > 0 && { 'move in page': () => ({ does: 'move in page', to: pick(near) }) }),
    ...(seen.past.length > 1 && { back: () => ({ does: 'back' }), reload: () => ({ does: 'reload' }) }),
    ...(here?.turns &&
      (seen.live ? { 'end live': () => ({ does: 'end live' }) } : { 'go live': () => ({ does: 'go live' }) })),
    ...(here?.camera && seen.camera !== 'waits' && { 'ask for camera': () => ({ does: 'ask for camera' }) }),
    ...(reminder && {
      leave: () => ({ does: 'leave' }),
      'carry on': () => ({ does: 'carry on' }),
      'open help and go back': () => ({ does: 'open help and go back' }),
      ...(seen.camera === 'waits' && { 'not now': () => ({ does: 'not now' }) }),
    }),
    ...(tabs.length < MOST_TABS && { 'open tab': () => ({ does: 'open tab' }) }),
    ...(tabs.length > 1 && {
      'close tab': () => ({ does: 'close tab' }),
      'switch tab': () => ({ does: 'switch tab', to: other([...tabs.keys()], tabs.indexOf(seen)) }),
    }),
    'choose strength': () => ({ does: 'choose strength', activity, strength: other(STRENGTHS, strength) }),
    'choose pacing': () => ({ does: 'choose pacing', activity, pacing: other(PACINGS, pacing) }),
    'switch activity': () => {
      // What is off comes on again soon.
      const off = ACTIVITIES.filter((each) => !choices.activities[each].on);
      return { does: 'switch activity', activity: pick(off.length > 0 ? off : ACTIVITIES) };
    },
    'switch platform': () => ({
      does: 'switch platform',
      platform: pick(choices.platformsOff.length > 0 ? choices.platformsOff : PLATFORMS),
    }),
    'choose band': () => ({ does: 'choose band', band: other(BANDS, choices.band) }),
    'set or remove PIN': () => ({ does: 'set or remove PIN' }),
    // A grown-up goes soon, or hardly anything would be shown.
    ...((choices.pin || model.quiet) && { 'grown-up comes or goes': () => ({ does: 'grown-up comes or goes' }) }),
    wait: () => ({ does: 'wait', minutes: pick(WAITS) }),
    'stop background': () => ({ does: 'stop background' }),
    'restart browser': () => ({ does: 'restart browser' }),
  };

  const all = Object.entries(possible) as [Kinds, () => Step][];
  const weightOf = (kind: Kinds) => (kind === 'grown-up comes or goes' && model.quiet ? 20 : WEIGHTS[kind]);
  let left = random() * all.reduce((sum, [kind]) => sum + weightOf(kind), 0);
  for (const [kind, make] of all) {
    left -= weightOf(kind);
    if (left < 0) return make();
  }
  return { does: 'reload' };
}

/** What the step means to the model. */
export function applyStep(model: Model, step: Step): void {
  switch (step.does) {
    case 'type address':
      model.typeAddress(step.to);
      break;
    case 'follow link':
      model.followLink(step.to);
      break;
    case 'move in page':
      model.moveInPage(step.to);
      break;
    case 'back':
      model.back();
      break;
    case 'reload':
      model.reload();
      break;
    case 'go live':
      model.goLive();
      break;
    case 'end live':
      model.endLive();
      break;
    case 'ask for camera':
      model.askForCamera();
      break;
    case 'leave':
      model.leave();
      break;
    case 'carry on':
      model.carryOn();
      break;
    case 'not now':
      model.notNow();
      break;
    case 'open tab':
      model.openTab();
      break;
    case 'close tab':
      model.closeTab();
      break;
    case 'switch tab':
      model.switchTab(step.to);
      break;
    case 'wait':
      model.wait(step.minutes);
      break;
    case 'restart browser':
      model.restart();
      break;
    case 'open help and go back':
    case 'stop background':
      break;
    default:
      choose(model, step);
      model.followChoices();
  }
}

function choose(model: Model, step: Choosing): void {
  const { choices } = model;
  switch (step.does) {
    case 'choose strength':
      choices.activities[step.activity].strength = step.strength;
      break;
    case 'choose pacing':
      choices.activities[step.activity].pacing = step.pacing;
      break;
    case 'switch activity':
      choices.activities[step.activity].on = !choices.activities[step.activity].on;
      break;
    case 'switch platform':
      choices.platformsOff = choices.platformsOff.includes(step.platform) ? [] : [step.platform];
      break;
    case 'choose band':
      choices.band = step.band;
      break;
    case 'set or remove PIN':
      choices.pin = !choices.pin;
      break;
    case 'grown-up comes or goes':
      model.quiet = !model.quiet;
      break;
  }
}
