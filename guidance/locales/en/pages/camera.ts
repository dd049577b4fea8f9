/** What the grown-up chooses for the moment on camera. */
export const camera = {
  title: 'On camera',
  hint: 'On the platforms that Livewise knows, a page that wants the camera or the screen waits until your child has answered a reminder. While they are on camera, a small helper stays in a corner: one press covers the page and turns the camera off.',
  everyTime: 'Ask before every use of the camera',
  everyTimeHint: 'Otherwise once in each visit.',
  checkAfter: 'One gentle “All good?” after',
  checkAfterOptions: {
    '10-minutes': '10 minutes',
    '20-minutes': '20 minutes',
    '30-minutes': '30 minutes',
    '1-hour': '1 hour',
    never: 'No check',
  },
  pressure: 'Look out for pressure in the chat',
  pressureHint:
    'While your child is on camera, shares the screen or is in a video chat, Livewise can read the chat beside it and say when a message sounds like a dare, an offer, a threat or a question that strangers should not ask. It never does so while they watch somebody else’s stream.',
  pressureLimits:
    'Before you turn it on: it is there to teach, and it misses things. It keeps no message and tells nobody, not even you. Your child can see that it is on.',
  pressureEnglish: 'For now it understands messages in English only.',
  pressureWhere: 'It can read the chat of: {platforms}.',
  tryIt: 'Try it with your child',
};
