/** Help for the grown-up with Livewise itself. Names of buttons and pages in it are those of the settings page. */
export const help = {
  title: 'Help with Livewise',
  questions: [
    {
      title: 'What is this?',
      texts: [
        'Livewise is for families. When your child opens a place with live video, or a video chat with strangers, it shows one short tip for their age.',
        'A tip comes in one of three ways. A card sits in the corner. A pause covers the page, and your child can go on after a few seconds. A gate needs your PIN to go on.',
        'Each tip has a button to leave and a button to get help.',
        'It is no blocker and no spy. It does not see apps or other browsers, and it can miss things. A talk with your child does more.',
        'What it keeps stays on this computer. Your settings go through your browser’s account only if you switch that on.',
      ],
    },
    {
      title: 'It does not show',
      texts: [
        'Open the settings. Under Overview, “Is it on?” says what is off and what to do. It also says how to allow Livewise in private windows.',
        'Does the toolbar button say “off”? Then a grown-up has asked for quiet. Press “Reminders on again”.',
        'Look for the place under Platforms. Is it switched on? If it is an app, no tip can come there. If it is not in the list, add it under “Sites you add” and press “Allow” when the browser asks.',
        'It may be too soon. If you have changed nothing, a tip for watching comes at most every 30 minutes at each place. For lists of who is live it comes once a day. You can change both under Reminders.',
        'It may not be live. No tip comes for old videos, or for a channel that is off. Where the page does not say if it is live, Livewise can be wrong.',
      ],
    },
    {
      title: 'My child is older now',
      texts: [
        'Open the settings and go to Children. Choose the new age under “How old is your child?”',
        'Did you give the month and year of birth? Then there is nothing to do. The age moves by itself in the month after the birthday, and Overview tells you.',
        'The words follow the age. So does how firm a tip is, if you left it at “suits the age”. What you chose yourself stays.',
        'Go through Reminders with your child. Ask which tips still help.',
        'At 18 it may be time to take Livewise off together.',
      ],
    },
    {
      title: 'I forgot my PIN',
      texts: [
        'Open the settings. Press “Forgotten the PIN?” and type your recovery code. You saw that code once, when you set the PIN.',
        'The old PIN is then gone. Set a new one at once, and keep its new code in a good place.',
        'After five wrong tries you must wait, at first for 30 seconds. Each wrong try after that makes the wait longer, up to one hour.',
        'No code? Nobody can give you the PIN. Take Livewise off in the browser and add it again. Your settings and all it has kept are then gone.',
        'If a school or someone else set the PIN for you, ask them.',
      ],
    },
    {
      title: 'What can I see of what my child does?',
      texts: [
        'Open the settings and go to “What happened”. For the last 35 days it shows how often a tip came, at which place, and if your child left or went on.',
        'You do not see addresses, names of channels or chat. You never see if your child opened help.',
        'Your child can see this page too. Look at it together.',
        'You can stop the counts with “Keep these counts”, or clear them with “Delete all of this”.',
        'If you want to know more, ask your child.',
      ],
    },
  ],
};
