import { ACTIVITIES } from '@/catalogue/types';
import { compose } from '@/guidance/compose';
import { lessonsAt } from '@/guidance/lessons';
import { BANDS } from '@/guidance/types';
import { FONT_WEIGHTS, fontFile } from '@/messages/font';
import type { ToPage } from '@/messages/types';
import { familyOf } from '@/settings/family';
import { type Child, defaultSettings } from '@/settings/schema';
import type { Built } from './built';
import { pictureStyles } from './picture-styles';

/** The longest message with which a reminder comes to a page, in English, with its typeface. */
export function reminderMessage({ read }: Built): Buffer {
  const settings = defaultSettings('GB');
  const family = familyOf(settings, settings.children[0] as Child);
  const platform = { id: 'youtube', name: 'YouTube' };
  const how = { strength: 'gate', wait: 5, asks: true, recorded: true, pinIsDigits: true } as const;
  const fonts = FONT_WEIGHTS.map((weight) => {
    const base64 = read(fontFile(weight, 'latin')).toString('base64');
    return { weight, base64 };
  });
  const messages = BANDS.flatMap((band) =>
    ACTIVITIES.flatMap((activity) =>
      lessonsAt(activity).map((lesson) => {
        const reminder = compose({ platform, activity, band, lesson, family, ...how });
        return JSON.stringify({
          type: 'show',
          reminder,
          cameraWaits: false,
          fonts,
          styles: pictureStyles,
        } satisfies ToPage);
      }),
    ),
  );
  return Buffer.from(messages.reduce((longest, text) => (text.length > longest.length ? text : longest)));
}
