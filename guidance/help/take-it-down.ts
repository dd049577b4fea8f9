import { CHECKED } from './define';
import type { HelpService } from './types';

/** NCMEC's service works for under-18s in every country. */
export const takeItDown: HelpService = {
  name: 'Take It Down',
  purposes: ['remove-image'],
  parents: ['remove-image'],
  url: 'https://takeitdown.ncmec.org/',
  ages: { to: 17 },
  note: 'picture-stays-with-you',
  sources: [
    {
      source: 'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/',
      checked: CHECKED,
    },
    { source: 'https://myteensworld.com/stories/take-it-down-removes-images/', checked: CHECKED },
    {
      source:
        'https://fastpitchcentral.com/blog/amazing-news/ncmec-launches-take-it-down-tool-to-end-online-exploitation-of-minors',
      checked: CHECKED,
    },
  ],
};
