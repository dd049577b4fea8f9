export const countries = [
  { code: 'GB', name: 'United Kingdom' },
  { code: 'INT', name: 'Other' },
];
