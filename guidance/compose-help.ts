import type { Platform } from '@/catalogue/types';
import { numberIn, textLink } from './dial';
import { type Family, grownUpName, shownGrownUp, shownMessage } from './family';
import { fill } from './fill';
import { helpFor } from './help';
import { AGES, type Ages } from './help/ages';
import type { HelpService } from './help/types';
import type { HelpWords } from './locales/types';
import { type Band, type HelpSheet, PROBLEMS, type ShownService } from './types';
import { childWords } from './words';

export interface HelpParts {
  /** Where the child is; absent on any other page. */
  platform?: Pick<Platform, 'name' | 'report'>;
  band: Band;
  /** Whom help must be for, where that is not this band alone. */
  ages?: Ages | undefined;
  family: Family;
  /** Whether pages can be opened in a private window. */
  privateWindows?: boolean;
}

/** The help sheet of a reminder, or of the toolbar's popup. */
export function composeHelp({
  platform,
  band,
  ages = AGES[band],
  family,
  privateWindows = false,
}: HelpParts): HelpSheet {
  const all = childWords(family.language);
  const text = all.help[band];
  const { emergency, services } = helpFor(family.country, ages);
  const number = emergency ? numberIn(emergency.number, all.direction) : '';
  const values = { grownUp: grownUpName(family), platform: platform?.name ?? '', number };
  const say = (template: string) => fill(template, values);
  const { report } = platform ?? {};
  const message = shownMessage(family);

  return {
    language: all.language,
    direction: all.direction,
    title: text.title,
    comfort: text.comfort,
    ...(family.promise && { promise: say(all.promise[band]) }),
    emergency: { text: say(emergency ? text.emergency : text.emergencyNoNumber) },
    question: text.question,
    problems: PROBLEMS.map((id) => {
      const { label, steps } = text.problems[id];
      return { id, label, steps: [say(steps[0]), say(steps[1]), say(steps[2])] };
    }),
    stepsTitle: text.stepsTitle,
    grownUp: {
      title: text.grownUpTitle,
      text: say(text.grownUp),
      people: family.grownUps.map((grownUp) => shownGrownUp(grownUp, family.language)),
      ...(message && { message }),
    },
    report: {
      title: say(platform ? text.reportTitle : text.reportAnywhereTitle),
      text: say([text.reportWays[report?.way ?? 'unknown'], text.thenBlock].filter(Boolean).join(' ')),
      ...(report?.url && { url: report.url, link: say(text.reportLink) }),
    },
    talk: {
      title: text.talkTitle,
      services: [
        ...family.ownServices.map((own) => ownService(own, family, say(text.ownService))),
        ...services.map((service) => shown(service, all.direction, text, say)),
      ],
    },
    ...(text.next.text && { next: { title: text.next.title, text: say(text.next.text) } }),
    historyNote: text.historyNote,
    ...(privateWindows && { privateWindow: text.privateWindow }),
    back: text.back,
  };
}

function ownService(own: Family['ownServices'][number], { language }: Family, what: string): ShownService {
  const { name, reach, href } = shownGrownUp(own, language);
  return { name, what, ...(reach && href && { link: { label: reach, href } }) };
}

function shown(
  service: HelpService,
  direction: HelpSheet['direction'],
  text: HelpWords,
  say: (template: string) => string,
): ShownService {
  const { name, purposes, phone, text: sms, url, always, note } = service;
  const notes = [note && text.notes[note], always && text.always].filter(Boolean).join(' ');
  return {
    name,
    what: purposes.map((purpose) => say(text.purposes[purpose])).join(' '),
    ...(phone && { phone }),
    ...(sms && { link: textLink(sms, text, direction) }),
    ...(url && { url }),
    ...(notes && { note: notes }),
  };
}
