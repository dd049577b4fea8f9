/** Export, import, sync, reset. */
export const transfer = {
  title: 'Take it along',
  hint: 'Your settings as a file, without the PIN: for another computer, or to keep.',
  save: 'Save settings as a file',
  load: 'Load settings from a file',
  leavesOut:
    'Loading this file removes the children who are not in it: {names}. What is kept about them goes as well: counts, tips that were shown, talks. This cannot be taken back.',
  leavesOutSync: 'They go from all browsers with this account as well.',
  loadSure: 'Yes, load and remove',
  loadNo: 'No, keep everything',
  notLoaded: 'Nothing was changed.',
  loaded: 'The settings from the file hold now.',
  problems: {
    'no-json': 'This is not a settings file: it cannot be read as JSON. Nothing was changed.',
    'no-settings': 'This file holds no Livewise settings. Nothing was changed.',
    newer: 'This file was made by a newer version of Livewise. Update Livewise first. Nothing was changed.',
    field: '“{field}” does not fit: it should be {expected}.',
    fields: 'The file has mistakes. Nothing was changed.',
  },
  syncTitle: 'Through the browser’s account',
  sync: 'Keep the settings the same in all browsers with this account',
  syncHint:
    'Off unless you switch it on. The settings, with nicknames and the numbers of grown-ups, then go through your browser maker’s account (Google, Microsoft, Mozilla). The PIN and what happened never do.',
  syncProblems: {
    full: 'The account has no room for these settings. They are kept on this computer.',
    refused:
      'Not everything went through between the account and this computer. What is set here is kept, and it is tried again.',
  },
  policyTitle: 'For schools and careful homes',
  policyHint: 'Settings can be set by policy, PIN included: docs/managed.md in the project says how.',
  policy: 'Save as a policy',
  resetTitle: 'Start over',
  resetHint: 'Deletes every setting, the PIN and everything that is kept. This cannot be taken back.',
  reset: 'Delete everything',
  resetSure: 'Yes, delete everything',
  resetNo: 'No',
  resetDone: 'Everything was deleted. Livewise goes on with its defaults.',
};
