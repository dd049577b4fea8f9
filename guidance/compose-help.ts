import type { Platform } from '@/catalogue/types';
import { fill } from './fill';
import { helpFor } from './help';
import type { HelpService } from './help/types';
import type { HelpWords } from './locales/types';
import { type Band, type HelpSheet, PROBLEMS, type ShownService } from './types';
import { words } from './words';

export interface HelpParts {
  /** Where the child is; absent on any other page. */
  platform?: Pick<Platform, 'name' | 'report'>;
  band: Band;
  /** ISO 3166-1 alpha-2, or `INT`. */
  country: string;
  /** What the child calls their grown-up; empty for "your grown-up". */
  grownUp: string;
}

/** Years of each band, both ends included. */
const AGES: Readonly<Record<Band, readonly [from: number, to: number]>> = {
  'under-6': [0, 5],
  '6-9': [6, 9],
  '10-12': [10, 12],
  '13-15': [13, 15],
  '16-17': [16, 17],
};

/** The help sheet of a reminder, or of the toolbar's popup. */
export function composeHelp({ platform, band, country, grownUp }: HelpParts): HelpSheet {
  const text = words.child.help[band];
  const { emergency, services } = helpFor(country);
  const values = {
    grownUp: grownUp || words.child.grownUp,
    platform: platform?.name ?? '',
    number: emergency?.number ?? '',
  };
  const say = (template: string) => fill(template, values);
  const { report } = platform ?? {};

  return {
    title: text.title,
    comfort: text.comfort,
    emergency: {
      text: say(emergency ? text.emergency : text.emergencyNoNumber),
      ...(emergency && { number: emergency.number }),
    },
    question: text.question,
    problems: PROBLEMS.map((id) => {
      const { label, steps } = text.problems[id];
      return { id, label, steps: [say(steps[0]), say(steps[1]), say(steps[2])] };
    }),
    stepsTitle: text.stepsTitle,
    grownUp: { title: text.grownUpTitle, text: say(text.grownUp) },
    report: {
      title: say(platform ? text.reportTitle : text.reportAnywhereTitle),
      text: say([text.reportWays[report?.way ?? 'unknown'], text.thenBlock].filter(Boolean).join(' ')),
      ...(report?.url && { url: report.url, link: say(text.reportLink) }),
    },
    talk: {
      title: text.talkTitle,
      services: services.filter((service) => isFor(service, band)).map((service) => shown(service, text, say)),
    },
    historyNote: text.historyNote,
    back: text.back,
  };
}

/** Whether a service is for every age of the band: nobody is sent where they would be turned away. */
const isFor = ({ ages }: HelpService, band: Band): boolean =>
  (ages?.from ?? 0) <= AGES[band][0] && (ages?.to ?? 99) >= AGES[band][1];

function shown(service: HelpService, text: HelpWords, say: (template: string) => string): ShownService {
  const { name, purposes, phone, url, always, note } = service;
  const notes = [note && text.notes[note], always && text.always].filter(Boolean).join(' ');
  return {
    name,
    what: purposes.map((purpose) => say(text.purposes[purpose])).join(' '),
    ...(phone && { phone }),
    ...(url && { url }),
    ...(notes && { note: notes }),
  };
}
