/** What Livewise does, keeps and does not do: to read together, and for a child who opens the settings. */
export const together = {
  title: 'Read this together',
  does: 'What Livewise does',
  doesList: [
    'When you open a place with live video, it shows you one thing to know there.',
    'You can leave or get help with one press. You can carry on too, but in some places only with a grown-up’s PIN.',
    'On sites it knows, it asks you first when a page wants your camera. While the camera is on, one press turns it off.',
    'It helps you find someone to talk to when something feels wrong.',
  ],
  keeps: 'What it keeps',
  keepsList: [
    'How often a reminder came, on which site, and if you left or carried on.',
    'Which tips you have seen.',
    'What you press under “What happened?” until the next tip there, or until the browser closes. Then it is forgotten.',
    'All of it stays on this computer.',
  ],
  doesNot: 'What it does not do',
  doesNotList: [
    'It does not watch your screen. It reads a chat only while you are on camera, share your screen or are in a video chat, only if a grown-up turned that on, and it keeps none of it.',
    'It keeps no names of channels, no videos and no addresses.',
    'It does not send anything to your grown-up or to anyone else.',
    'It does not know if you open the help page.',
  ],
  cannot:
    'It is no blocker and no spy. It does not see other browsers or apps, and it does not work in private windows unless that is allowed in the browser’s extension settings. It can miss a platform or a stream.',
  sync: 'Settings go to the browser’s own account only where a grown-up has switched that on.',
  promise: 'A promise, if you want to make it',
};
