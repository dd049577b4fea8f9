/** Kinds of words, in the form that `words.ts` gives them. A class may hold other classes. */
export const classes = (): Record<string, string> => ({
  YOU: 'you|your',
  ME: 'me|us',
  YR: 'the|your',
  WHICH: 'what|which',
  LONE: 'alone|by yourself|on your own',
  FOLK: 'adult|aunt|auntie|babysitter|dad|family|gran|mom|parent|sister|stepdad|stepmom|teacher|uncle',
  YF: 'yourfolk|your ((annoying|baby|big|little|old|older|step|twin|whole|young) )?FOLK',
  YOURFOLK: '((any|the) )?FOLK|YF',
  AWAY: 'about|around|asleep|at home|at work|awake|away|back|busy|downstairs|gone|here|home|house|in|in bed|in the house|in the room|near|nearby|next door|out|there|upstairs|watching|work|working',
  COWARD:
    'afraid|babies|baby|boring|bottle it|bottled it|bottler|bottling|chicken|goody|killjoy|lame|loser|mom boy|no fun|pathetic|scared(?! of (it|my|that|the))|shy|soft|spoilsport|weak|wimp',
  PEOPLE: 'a soul|anyone|anyone else|everyone|nobody|others|people|someone|them|they',
  PIC: 'pic|selfie',
  CAM: 'cam|ipad|iphone|laptop|phone|screen|tablet',
  APP: 'OWNAPP|discord|facebook|hangouts|insta|messenger|omegle|skype|tiktok|zoom',
  OWNAPP: 'bereal|facetime|imessage|kik|oovoo|signal|snap|telegram|threema|viber|wechat|whatsapp|wickr|wizz|yubo',
  LETS: 'better to|can we|could we|do you wanna|id love to|id rather|iwanna|lets|rather|shall we|should we|wanna|we can|we could|we should|would you to|you should|you wanna',
  LENS: 'cam|ipad|laptop|phone|tablet',
  CHATS: 'call|channel|chat|discord|gc|group|live|lobby|party|room|server|vc',
  WHOLENAME: 'actual|family|first|full|irl|last|legal|middle|real|second',
  MOVECAM:
    'adjust|aim|angle|bring|carry|drop|face|flip|hold|lift|lower|move|pan|point|prop|put|raise|rotate|set|swap|take|tilt|turn|zoom',
  TURNCAM: 'adjust|aim|angle|bring|carry|flip|hold|lift|lower|move|pan|point|prop|raise|rotate|tilt|turn|zoom',
  GOSTAND: 'come|get|go|jump|lean|lie|move|roll|run|scoot|sit|stand|stay|step|walk',
  SHARE: 'drop|give|post|put|send|share|show|snap|take|text|type|upload|write',
  ASKS: 'give|know|need|say|send|tell|type|what|whatre|whats|when|whens|where|wheres|which|who|whos',
  WHITHER: 'around|at|away|back|closer|down|further|higher|lower|on|out|over|round|to|towards|up',
  AFTER: 'after|alone|instead|later|once|private|soon|there|tomorrow|tonight|when',
  SOME: 'a|another|any|more|one|some|the|your',
  PRIVAPP: 'bereal|hangouts|imessage|kik|messenger|skype|snap|telegram|threema|viber|wechat|whatsapp|wickr|yubo',

  BODY: 'back up|bend|clap|come close|come closer|come here|crawl|dance|do (splits|squats|star jumps|the splits)|do a (backflip|cartwheel|dance|handstand|headstand|pose|spin|split|splits|star jump|walk|wave)|get closer|get up|go back|hands up|hop|jump|jump up|kneel|lay down|lean back|lean forward|lean in|lie down|look at (me|the cam)|move back|move closer|pose|put your hands|scoot back|scream|shout|sing|sit back|sit down|sit on|sit up|smile|spin|spinaround|stand|stand up|step back|stretch|turnaround|walk|walk away|walk to|wave',
  MOVE: 'back up|come closer|do a (cartwheel|handstand|headstand|pose|spin|split|splits)|get closer|hands up|lay down|lean back|lean forward|lie down|move back|move closer|scoot back|sit back|spinaround|stand up|step back|turnaround',
  SELF: 'badge|bathroom|bed|ceiling|dad|door|eyes|face|family|garden|hair|hall|hand|hands|home|house|id|id card|kitchen|letter|mom|room|school|self|sister|smile|street|timetable|whole room|window',

  OBEY: '(do|follow|obey) (exactly )?(all|anything|as|everything|what|whatever) (that )?(i|we|your) (ask|asked|said|say|tell|told|want you)|do (1 thing|a thing|one little thing|one small thing|one thing|something) (first|for)|do my (challenge|dare|task)',
  DEMAND:
    'accept|add|answer|be|call|chat|clap|come|dance|dm|do|dont|facetime|finish|follow|get|give|go|hurry|jump|keep|leave|let|lie|listen|meet|message|move|pay|point|pose|post|put|reply|say|send|show|sing|sit|smile|spin|stand|start|stay|step|switch|take|talk|tell|text|turn|unblock|walk|wave',

  PRIZE:
    'RICHES|battlepass|candy|chocolate|coin|galaxy|item|lion|pet|pizza|prize|reward|rose|skin|stars|sub|subs|sweets|tickets|treat',
  RICHES:
    'airpods|anything you want|dollars|followers|gift|giftcard|ipad|iphone|laptop|likes|money|nitro|paypal|phone|present|puppy|robux|something nice|surprise|tablet|whatever you want',
  GIVE: 'bring|buy|cashapp|donate|get|gift|give|order|pay|paypal|promote|send|sponsor|tip|top up|trade|transfer|venmo',
  WILL: 'gonna|happy to|i can|i could|i might|id|ill|iwanna|let me|wanna|we can|we will',

  OFFER:
    'GIVE|add|admin|book|boost|double|drop|earn|famous|feature|fill|fly|follow|fund|grow|help|hire|hook|host|introduce|invite|let|make|mod|owe|post|raid|reward|share|shout|spoil|sub|subscribe|swap|take|teach|throw|treat|unlock|win',
  GIFTS: 'gift|present|prize|reward|surprise|treat',
  IFYOU: '(after|as long as|if|once|only|provided|soon as|unless|when|while) (you|youll|your)',
  DEED: 'add|agree|be|bend|call|come|dance|dm|do (a|anything|as|it|me|my|one|something|that|the|this|what|whatever)|facetime|follow|join|jump|kneel|lift|listen|message|move|my|obey|pick up|pose|prove|say yes|send|show|sing|smile|spin|spinaround|stand|tell|text|try|turnaround|was|wave|were|win',

  WEAR: 'clothes|coat|dress|feet|haircut|hoodie|jacket|jeans|leggings|legs|nails|outfit|pyjamas|shirt|shoes|shorts|skirt|slippers|socks|t shirt|tattoo|toes|top|trousers|tshirt|uniform',

  PLACE:
    'america|australia|belfast|birmingham|brazil|bristol|california|canada|cardiff|china|chicago|dublin|egypt|england|europe|florida|france|germany|glasgow|india|ireland|italy|japan|leeds|liverpool|london|manchester|mexico|new york|ny|nyc|pakistan|poland|scotland|spain|sydney|texas|toronto|turkey|uk|us|usa|wales',

  PAY: 'bankroll|cashapp|donate|fund|pay|paypal|tip|venmo|wire|zelle',

  HARM: 'everyone|expose|leak|let everyone|make sure|out you|post|publish|put it|put this|ruin|send|share|show|spread|tell|upload',
  PROOF:
    'account|address|clip|contacts|details|face|followers list|friend list|home address|info|ip|ip address|location|name|number|password|pic|real name|school|secret|vid',
  QUIT: 'block|close|disobey|dont|end|go|hang up|ignore|leave|log off|log out|logoff|logout|mute|quit|refuse|report|say no|stop|tell|turn it off|wont',

  INFO: 'actual name|address|addy|bank details|birth name|card details|card number|details|email(?! (app|client|list|provider))|family name|first name|full name|gmail|home address|home city|hometown|house number|initials|last name|legal name|location|middle name|name in real life|name irl|number(?! (1|of|one|plate))|password|password details|postcode|real name|road|school|school name|second name|street|street name|surname|teacher|username and password|zip',
  SPOT: 'academy|bus stop|church|college|dance class|dance school|estate|football club|gym|high school|kindergarten|middle school|mosque|nursery|playground|primary|road|school|secondary|sports club|street|swim club|youth club',

  HURT: 'angry|cry|crying|depressed|hurt|lonely|mad|sad|sick|upset',

  AGE: '1[0-9]|[6-9]',

  NOT: 'cant|dont|mustnt|never|no (gotta|point|reason to)|nobody|not|shouldnt|without|wont',

  SOLO: 'LONE|unattended|unsupervised',

  WHO: 'FOLK|PEOPLE|YF|cousin|gran|he|neighbours|she|the others|your class|your friend',

  CHATLOG: 'app|call|chat|contact|conversation|convo|dm|evidence|history|log|message|number|proof|search|text|thread',

  COMING:
    'ask|catch|catches|check|checks|come|find|finds|hear|know|look|looks|notice|question|read|see|sees|walk|walks|watch|watching|wonder',

  EVIL: 'arrested|ban|banned|curse|ddos|deleted|dox|doxxed|expelled|expose|exposed|grounded|hack|hacked|jail|leak|punished|report|reported|sue|suspended|swat',

  NET: '(all over|on|to) (the )?((whole )?school|APP|group chat|internet|reddit|twitch|twitter|web|x|youtube)|everywhere|online|public|viral',

  DEVICE: 'account|chat|computer|history|ipad|laptop|message|password|pc|phone|screen|search|stream|tablet',

  UP: 'around|asleep|at work|awake|away|back|bed|busy|come home|come in|downstairs|gone|home|in bed|leave|left|near|nearby|out|shopping|there|upstairs|walk in|watching|work|working',
});
