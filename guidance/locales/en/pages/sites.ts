/** Sites that a parent adds. */
export const sites = {
  title: 'Sites you add',
  hint: 'Livewise can remind on any other site as well. It then sees the addresses on that site, as it does on the platforms it knows, and sends nothing anywhere.',
  address: 'Address of the site',
  addressHint:
    'For example “example.org” for the whole site, “chat.example.org” for that part alone, or “example.org/live” for that page and those below it.',
  activity: 'What your child does there',
  add: 'Remind there too',
  addHint: 'The browser then asks you to allow Livewise on that site.',
  added: 'Added.',
  list: 'Your sites',
  none: 'None yet.',
  leftOut: 'These sites came through the browser’s account and cannot be used here:',
  full: 'No more than {count} sites fit here.',
  wholeSite: '{host} and everything below it',
  allowed: 'Allowed: reminders come there.',
  notAllowed: 'The browser does not allow it yet, so no reminder comes there.',
  allow: 'Allow {host}',
  remove: 'Remove {host}',
  problems: {
    'no-address': 'This does not look like the address of a site.',
    'browser-page': 'The browser’s own pages let no extension in.',
    store: 'Browsers let no extension into the places where extensions come from.',
    file: 'This is a file on your computer. Livewise works on websites only.',
    'this-computer': 'This is your own computer, not a site.',
    suffix: 'Many people’s sites end like this. Give the whole name of the one you mean.',
    known: 'Livewise knows {platform} already, and reminds on its live pages. Find it under Platforms.',
  },
  here: 'Remind here too (for the grown-up)',
  missing: 'Something live is missing?',
  missingHint:
    'Tell the people who make Livewise, in whatever way you like: here is a text to copy. Nothing is sent from here.',
  missingName: 'What is it called?',
  missingAddress: 'The address of a live page there',
  missingText: 'The text',
  missingBody: `A place that Livewise does not know

Name: {name}
Address of a live page: {address}
What children do there: {activity}

It is live when:
It is not live when:
Where it says how old one must be, and how to report someone:`,
  copy: 'Copy',
  copied: 'Copied.',
};
