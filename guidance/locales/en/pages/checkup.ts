/** "Is it on?" */
export const checkup = {
  title: 'Is it on?',
  allFine: 'Livewise is on, and everything looks as it should.',
  some: { one: 'One thing to look at', other: '{count} things to look at' },
  again: 'Look again',
  allow: 'Allow these sites',
  version: 'Version {version}',
  all: 'Everything that was looked at',
  elsewhere:
    'Livewise knows no services in your country yet, so your child is shown international help. If you live elsewhere, choose that country under Grown-ups and country.',
  rows: {
    storage: {
      fine: 'Storage works.',
      bad: 'The browser’s storage does not work, so nothing you choose is kept. Free some disk space, or restart the browser.',
    },
    permissions: {
      fine: 'Livewise may see every platform that is switched on.',
      bad: 'The browser no longer lets Livewise see: {names}. Press the button below or, if that does not help, open the browser’s extension page, then Livewise, and allow these sites.',
    },
    reminders: {
      fine: 'Reminders are on.',
      bad: 'Every reminder is off for {names}, except on sites for adults. Switch some on under Reminders.',
    },
    quiet: {
      fine: 'No grown-up has quieted the reminders.',
      bad: 'A grown-up has quieted the reminders. You can end that below.',
    },
    child: {
      fine: 'The age of each child is set.',
      bad: 'Nobody has said how old {names} is, so the words, and how firmly reminders stand, are those for {band}. Choose the age under Children. If that age is right, add a nickname or the month of birth there.',
    },
    private: {
      fine: 'Livewise works in private windows too.',
      bad: 'Livewise does not work in private windows.',
    },
    pin: {
      fine: 'A PIN is set.',
      bad: 'No PIN is set: anyone at this computer can change these settings. Set one under PIN.',
    },
    country: {
      fine: 'The country is set.',
      bad: 'No country is set, so your child is shown international help only. Set it under Grown-ups and country.',
    },
    grownUp: {
      fine: 'Your child can see whom to turn to.',
      bad: 'Nobody is named whom your child can turn to. Add someone under Grown-ups and country.',
    },
    sync: {
      fine: 'Nothing is amiss with the browser’s account.',
      bad: 'Not everything went through between the browser’s account and this computer. What is set here is kept, and it is tried again.',
    },
    policy: {
      fine: 'Nothing is amiss with a policy.',
      bad: 'Whoever manages this browser gave settings that could not be used: {names}.',
    },
  },
  privateSteps: {
    chrome: 'Open chrome://extensions, press Details at Livewise and switch on “Allow in Incognito”.',
    edge: 'Open edge://extensions, press Details at Livewise and switch on “Allow in InPrivate”.',
    firefox: 'Open about:addons, press Livewise and choose “Allow” at “Run in Private Windows”.',
    // Firefox for Android. What its switch is called differs from version to version.
    android: 'Open the browser’s menu, then Extensions, press Livewise and allow it in private browsing.',
  },
};
