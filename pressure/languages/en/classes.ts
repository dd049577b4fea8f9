/** Kinds of words, in the form that `words.ts` gives them. A class may hold other classes. */
export const classes: Record<string, string> = {
  YOU: 'you|your',
  ME: 'me|us',
  YR: 'your|the',
  FOLK: 'mom|dad|parent|gran|sister|family|teacher|adult|babysitter|aunt|auntie|uncle|stepdad|stepmom',
  YF: 'your ((big|little|older|young|step|baby|twin|whole|old|annoying) )?FOLK',
  YOURFOLK: 'YF|((the|any) )?FOLK',
  AWAY: 'out|home|house|asleep|at work|work|in|around|about|there|gone|away|downstairs|upstairs|near|nearby|back|in bed|busy|watching|awake|working|next door|in the room|in the house|here|at home',
  COWARD:
    'wimp|chicken|scared(?! of (the|my|it|that))|weak|soft|pathetic|loser|boring|baby|lame|shy|afraid|bottling|bottler|bottle it|bottled it|goody|killjoy|spoilsport|no fun|mom boy|babies',
  PEOPLE: 'anyone|everyone|nobody|someone|them|they|others|people|a soul|anyone else',
  OTHERS: 'YOURFOLK|PEOPLE|your (friend|class|classmates|school)',
  PIC: 'pic|selfie',
  CAM: 'cam|phone|screen|laptop|ipad|tablet|iphone',
  APP: 'OWNAPP|discord|insta|tiktok|facebook|omegle|hangouts|skype|zoom|messenger',
  OWNAPP: 'snap|whatsapp|telegram|facetime|kik|signal|imessage|viber|wechat|bereal|yubo|oovoo|wickr|threema|wizz',
  LETS: 'lets|can we|could we|we can|we could|we should|should we|shall we|wanna|do you wanna|you wanna|id rather|rather|iwanna|id love to|you should|better to|would you to',
  LENS: 'cam|phone|laptop|ipad|tablet',
  CHATS: 'chat|call|room|server|group|live|lobby|party|vc|gc|channel|discord',
  WHOLENAME: 'real|full|last|first|actual|middle|legal|irl|second|family',
  MOVECAM:
    'move|tilt|point|flip|turn|lower|raise|lift|angle|adjust|prop|hold|aim|put|set|face|swap|rotate|zoom|pan|bring|take|carry|drop',
  TURNCAM: 'move|tilt|point|flip|turn|lower|raise|lift|angle|prop|hold|aim|pan|rotate|adjust|zoom|bring|carry',
  GOSTAND: 'walk|go|move|step|stand|sit|stay|scoot|lean|come|lie|get|jump|run|roll',
  SHARE: 'send|post|show|put|drop|upload|take|share|give|snap|text|type|write',
  ASKS: 'what|whats|whatre|which|who|whos|where|wheres|when|whens|tell|give|spell|type|send|know|need|say',
  WHITHER: 'up|down|lower|higher|around|round|back|closer|to|on|at|towards|further|away|over|out',
  AFTER: 'after|when|once|later|tonight|tomorrow|soon|instead|there|alone|private',
  SOME: 'a|some|more|one|another|any|your|the',
  PRIVAPP: 'snap|whatsapp|telegram|kik|imessage|viber|wechat|bereal|yubo|wickr|skype|messenger|hangouts|threema',
  TALK: 'talk|chat|call|message|text|dm|vc|facetime|vid chat|hang out|hang|whisper',

  BODY: 'stand up|stand|turnaround|spin|spinaround|dance|wave|jump|jump up|sing|clap|walk|pose|bend|kneel|do a (spin|dance|handstand|cartwheel|headstand|backflip|split|splits|star jump|pose|wave|walk)|do (squats|splits|star jumps|the splits)|come closer|come close|get closer|lie down|lay down|sit back|sit up|sit down|sit on|step back|move back|move closer|scoot back|back up|lean back|lean in|lean forward|hop|stretch|crawl|shout|scream|get up|hands up|put your hands|smile|look at (me|the cam)|come here|walk away|walk to|go back',
  MOVE: 'stand up|turnaround|spinaround|do a (spin|handstand|cartwheel|headstand|split|splits|pose)|come closer|get closer|move closer|lie down|lay down|sit back|step back|move back|scoot back|back up|lean back|lean forward|hands up',
  SELF: 'face|room|house|home|hand|hands|hair|smile|bed|garden|kitchen|window|street|school|eyes|bathroom|family|mom|dad|sister|id|id card|badge|timetable|letter|self|whole room|hall|door|ceiling',

  OBEY: '(do|follow|obey) (exactly )?(as|what|whatever|everything|anything|all) (that )?(i|your|we) (say|ask|asked|tell|told|said|want you)|do (something|1 thing|one thing|a thing|one little thing|one small thing) (for|first)|do my (dare|challenge|task)',
  DEMAND:
    'do|dont|show|send|stand|turn|spin|dance|wave|sing|say|tell|come|follow|add|message|dm|call|text|be|listen|jump|keep|stay|let|accept|answer|meet|give|move|point|walk|talk|facetime|sit|lie|step|chat|take|reply|smile|post|leave|go|pose|put|get|switch|clap',

  PRIZE:
    'RICHES|subs|sub|coin|skin|prize|stars|pet|pets|battlepass|pizza|lion|rose|roses|galaxy|item|items|treat|reward|tickets|sweets|chocolate|candy',
  RICHES:
    'robux|giftcard|dollars|money|followers|likes|gift|present|surprise|iphone|phone|tablet|nitro|paypal|ipad|laptop|airpods|puppy|something nice|anything you want|whatever you want',
  GIVE: 'give|send|gift|buy|get|pay|donate|transfer|paypal|cashapp|venmo|tip|order|bring|top up|promote|trade|sponsor',
  WILL: 'ill|id|i can|i could|iwanna|let me|gonna|wanna|we can|we will|happy to|i might|i would',

  OFFER:
    'GIVE|share|raid|host|mod|admin|sub|subscribe|follow|boost|unlock|drop|swap|make|feature|shout|double|fund|treat|spoil|reward|invite|let|teach|throw|post|help|hook|fly|book|introduce|add|hire|fill|grow|famous|owe|take|win|earn',
  GIFTS: 'gift|surprise|reward|present|prize|treat',
  IFYOU: '(if|when|once|as long as|after|unless|provided|soon as|while|only) (you|your|youll)',
  DEED: 'do (it|this|that|one|what|whatever|as|something|a|my|the|anything|me)|show|send|stand|turnaround|spin|spinaround|dance|wave|add|text|dm|message|facetime|call|tell|say yes|agree|obey|listen|come|be|my|were|was|prove|pose|sing|jump|lift|kneel|bend|follow|pick up|win|try|join|move|smile',

  WEAR: 'outfit|clothes|pyjamas|hoodie|jacket|coat|shoes|socks|slippers|feet|toes|legs|uniform|dress|skirt|shirt|tshirt|t shirt|top|shorts|leggings|trousers|jeans|nails|haircut|tattoo',

  PLACE:
    'uk|england|scotland|wales|ireland|london|manchester|birmingham|liverpool|leeds|glasgow|us|usa|america|canada|australia|india|texas|california|florida|ny|nyc|new york|europe|germany|france|spain',

  PAY: 'pay|paypal|cashapp|venmo|zelle|fund|tip|donate|bankroll|wire',

  BRAVE: 'cool|brave|real|true|bold|tough|fun|popular',

  SHOWS: 'stand|dance|do (it|a|this|that|the|one)|show|sing|turnaround|spin|spinaround|send|wave|pose',

  HARM: 'tell|leak|post|share|send|show|upload|expose|publish|spread|ruin|out you|put it|put this|make sure|let everyone|everyone',
  PROOF:
    'ip|ip address|address|location|pic|number|password|school|info|details|face|friend list|contacts|account|name|real name|home address|vid|secret|followers list|clip',
  QUIT: 'dont|stop|leave|log off|log out|logout|logoff|block|end|go|ignore|hang up|say no|tell|refuse|quit|report|wont|turn it off|close|disobey|mute',

  INFO: 'number(?! (one|1|plate|of))|address|addy|postcode|email(?! (client|provider|app|list))|gmail|password|surname|school|teacher|location|street|road|initials|zip|house number|street name|school name|password details|card number|card details|bank details|details|real name|full name|last name|first name|actual name|middle name|second name|family name|birth name|legal name|name in real life|name irl|hometown|home city|home address|username and password',
  SPOT: 'school|primary|secondary|high school|middle school|academy|nursery|college|street|road|church|mosque|kindergarten|bus stop|estate|playground|football club|swim club|sports club|youth club|dance class|dance school|gym',

  AGE: '[6-9]|1[0-9]',

  NOT: 'dont|never|not|wont|cant|shouldnt|mustnt|without|no (gotta|reason to|point)|nobody',

  SOLO: 'alone|by yourself|on your own|unsupervised|unattended',

  WHO: 'YF|FOLK|PEOPLE|your friend|your class|he|she|gran|neighbours|cousin|the others',

  CHATLOG:
    'chat|convo|conversation|message|text|dm|call|log|logs|thread|history|evidence|proof|app|number|search|contact',

  COMING:
    'ask|asks|check|checks|look|looks|see|sees|find|finds|walk|walks|come|catch|catches|read|reads|notice|notices|know|hear|wonder|question|watch|watching',

  EVIL: 'ban|banned|hack|hacked|dox|doxxed|swat|ddos|report|reported|expose|exposed|curse|suspended|arrested|expelled|grounded|deleted|sue|leak|punished|jail',

  NET: 'online|everywhere|viral|public|(on|to|all over) (the )?(youtube|twitter|reddit|internet|web|twitch|group chat|x|APP|(whole )?school)',

  DEVICE: 'password|phone|message|account|screen|ipad|tablet|laptop|history|search|computer|pc|chat|stream',

  UP: 'asleep|gone|out|in bed|away|bed|left|leave|at work|work|busy|awake|downstairs|upstairs|home|back|around|near|nearby|there|watching|shopping|working',
};
