/** Why a service that was looked up is not shown. */
export const REASONS = {
  unread: 'nothing was read that names it',
  purpose: 'no source says what it is for',
  contact: 'no source gives a number or an address',
  disagree: 'sources disagree on its number',
  old: 'its sources are many years old',
  closed: 'a source says that it is closed',
  moved: 'its address may have changed',
  adults: 'for pictures of adults',
  lessons: 'teaches, does not help',
  app: 'reached through one app alone',
} as const;
export type Reason = keyof typeof REASONS;

export interface LeftOut {
  name: string;
  why: Reason;
  /** What a person who checks it again should know. */
  note?: string;
}

/** Services that were looked up and are shown to nobody, by country. */
export const leftOut: Readonly<Record<string, readonly LeftOut[]>> = {
  AR: [{ name: 'Grooming Argentina', why: 'app', note: 'WhatsApp' }],
  AU: [
    { name: 'Crime Stoppers', why: 'purpose' },
    { name: 'ThinkUKnow', why: 'lessons' },
  ],
  BE: [{ name: 'stopchildporno.be', why: 'moved', note: 'Child Focus, who run it, are shown' }],
  DE: [{ name: 'jugend.support', why: 'unread' }],
  ES: [{ name: 'Teléfono ANAR del Adulto y la Familia', why: 'old', note: '2009' }],
  GB: [
    { name: 'Samaritans', why: 'purpose' },
    { name: 'Stop It Now', why: 'unread' },
    { name: 'StopNCII', why: 'adults' },
  ],
  IE: [{ name: 'Garda child sexual abuse line', why: 'disagree', note: '2017' }],
  MX: [{ name: '088 Guardia Nacional', why: 'unread' }],
  NG: [
    { name: 'ACSAI internet hotline', why: 'contact' },
    { name: 'NAPTIP', why: 'unread' },
  ],
  NO: [{ name: 'Slettmeg', why: 'closed', note: 'January 2022' }],
  PL: [{ name: '800 100 100', why: 'old', note: 'for parents; 2014 to 2016' }],
  SE: [{ name: 'Bris vuxentelefon', why: 'old', note: 'for grown-ups; 2008 and 2009' }],
  SG: [{ name: 'Samaritans of Singapore', why: 'purpose' }],
};

/** Of services that are shown, what is not, by country. */
export const fieldsLeftOut: Readonly<Record<string, readonly string[]>> = {
  GB: ['NSPCC Helpline: its hours, on which sources disagree, and its page, which no source gives'],
  IE: ['Childline: text 50101, which no source says is open day and night; ISPCC Support Line: its hours, of 2021'],
  PL: ['Dyżurnet.pl: a telephone number, found in code alone'],
  SE: ['Bris: the number for text messages, which is in no source'],
};
