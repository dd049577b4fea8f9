import { camera } from './camera';
import { checkup } from './checkup';
import { children } from './children';
import { happened } from './happened';
import { help } from './help';
import { know } from './know';
import { lock } from './lock';
import { options } from './options';
import { practice } from './practice';
import { sites } from './sites';
import { talk } from './talk';
import { together } from './together';
import { toolbar } from './toolbar';
import { transfer } from './transfer';
import { welcome } from './welcome';

/** Words of the pages that the extension has of its own: settings, welcome, toolbar popup, calm page, agreement. */
export const pages = {
  bands: {
    'under-6': 'Under 6',
    '6-9': '6 to 9',
    '10-12': '10 to 12',
    '13-15': '13 to 15',
    '16-17': '16 or 17',
  },
  unreviewed: '{language} (not yet read by a native speaker)',
  activities: {
    browsing: {
      name: 'Looking through live streams',
      inSentence: 'looking through live streams',
      hint: 'A list of who is live, such as the front page of Twitch',
    },
    watching: {
      name: 'Watching a live stream',
      inSentence: 'watching a live stream',
      hint: 'One stream, with its chat',
    },
    broadcasting: {
      name: 'Going live',
      inSentence: 'going live',
      hint: 'Pages where your child could be on camera for others',
    },
    'video-chat': {
      name: 'Video chat with strangers',
      inSentence: 'a video chat with strangers',
      hint: 'Sites that match people on camera, such as OmeTV',
    },
  },
  strengths: {
    card: 'Card: in the corner, the page stays usable',
    pause: 'Pause: over the page, your child can carry on after a few seconds',
    gate: 'Gate: over the page, only your PIN goes on',
  },
  pacings: {
    'every-visit': 'every visit',
    'every-30-minutes': 'every 30 minutes',
    'every-2-hours': 'every 2 hours',
    'once-a-day': 'once a day',
  },
  problems: {
    unreadable:
      'Your settings could not be read from this browser’s storage. Livewise is using its defaults, and still reminds.',
    'unknown-version':
      'Your settings were saved by another version of Livewise and could not be read. Livewise is using its defaults, and still reminds. The old settings are kept aside when you change something here.',
    'broken-fields':
      'Some of your settings were damaged. Those parts are back at their defaults; please look through them. The damaged copy is kept aside when you change something here.',
  },
  toolbar,
  settings: options,
  children,
  camera,
  practice,
  help,
  lock,
  happened,
  talk,
  know,
  sites,
  checkup,
  together,
  transfer,
  welcome,
  popup: {
    settings: 'Settings (for the grown-up)',
    whoIsHere: '{name} is here.',
    notMe: 'Not me',
    nobody: 'Who is here?',
  },
  quiet: {
    title: 'A grown-up is here',
    hint: 'With your PIN, no reminders come for a while. The button in the toolbar says “off” as long as that lasts.',
    needsPin: 'Set a PIN first, or your child could press this as well.',
    on: 'A grown-up is here: no reminders until {time}.',
    onUntilClose: 'A grown-up is here: no reminders until the browser closes.',
    end: 'Reminders on again',
    pin: 'PIN',
    start: 'No reminders for now',
    period: 'For how long',
    periods: { '15-minutes': '15 minutes', '1-hour': '1 hour', 'until-close': 'Until the browser closes' },
  },
} as const;
