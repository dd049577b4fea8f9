/** First run. */
export const welcome = {
  title: 'Welcome to Livewise',
  screens: ['Who is here?', 'Where do you live?', 'Your PIN', 'What your child will see', 'Read this together'],
  step: 'Step {step} of {steps}',
  intro:
    'Four short steps, under two minutes. Each can be skipped: what is sensible is set already, and you can change everything later.',
  grownUp: 'What does your child call you?',
  grownUpHint: 'For example “Mum” or “Dad and Jo”. Left empty, reminders say “your grown-up”.',
  pinHint:
    'You can do this later. Without a PIN, anyone at this computer can change the settings, and a gate is a pause.',
  next: 'Next',
  back: 'Back',
  skipAll: 'Skip all, use what is sensible',
  seeHint: 'This is the real thing. Only leaving and carrying on do nothing here: help and its links are real.',
  together: 'Fetch your child now, if you can. Reading this together helps more than any reminder.',
  finish: 'Finish',
  settings: 'All settings',
  finished: 'Livewise is on. You can close this tab.',
  managed: 'Livewise is set up by whoever manages this browser. There is nothing to do here.',
  locked: 'Livewise is set up already. You find everything in the settings.',
};
