import type { LanguagePack, RuleSet } from '../types';
import { agePlaceRules } from './en/age-place';
import { aloneRules } from './en/alone';
import { cameraRules } from './en/camera';
import { classes } from './en/classes';
import { dareRules } from './en/dare';
import { pairs } from './en/pairs';
import { personalRules } from './en/personal';
import { privatelyRules } from './en/private';
import { prizeRules } from './en/prize';
import { secrecyRules } from './en/secrecy';
import { threatRules } from './en/threat';
import { fillers, openers, tags, words } from './en/words';

/** Its rules, by tactic. */
const RULES = [
  threatRules,
  secrecyRules,
  cameraRules,
  privatelyRules,
  prizeRules,
  aloneRules,
  personalRules,
  dareRules,
  agePlaceRules,
];

/** What is of no tactic. */
const others = (): Omit<LanguagePack, 'words' | 'pairs' | 'classes' | 'rules'> => ({
  fillers,
  openers,
  tags,
  setting:
    'game gameplay gaming level lvl boss bosses map round match run speedrun streamer build weapon gun sword armor armour loot quest npc zombie monster creeper minecraft fortnite gta pokemon sims mode difficulty hp dungeon raid clan guild mid lane jungle jungler base kill killed enemy enemies spawn respawn ending movie film song lyric episode dlc patch ranked rank elo lobby emote fps ult tank healer minimap inventory craft wood sheep castle dragon cave crate medkit loadout guards impostor killer storm zone ref mission puzzle piano guitar recipe obs mic keyboard setup sensitivity graphics lag lagging merch tournament bracket deck duo squad solo play playing played player xbox steam nintendo console hardcore die dying died dead temple character lore story series anime book novel season noob bot gg elden pickaxe pvp hype skyrim valorant lol dota csgo cod warzone league potion mana spell mage loop pallet wither sheriff settings glitch glitches couch ingame spoiler sus speedrunner chess minigame parkour fight fighting attack shoot imposter mimic gem mob netflix mario luigi steal parry goal trap lava ghost goblin king villain cheating treasure chest vampire wizard aimbot perk kart pistol shovel lever portal nether tutorial leaderboard score starter exit flag hint clutch finale vault bunker zelda hogwarts magic bedwars skywars auction arena stadium simulator soldier sniper grenade flank cooldown nerf nerfed buff buffed meta farming grind grinding xp checkpoint lap race racing goalkeeper penalty striker referee fifa innings gambit campaign cutscene biome villager golem rune ammo sniping recoil hitbox ping fov battlepass geoguessr crouching waterfall shield res revive spy bug guys exam quiz album trailer',
  leading:
    'a an the my our his her their its this that these those in on of at to for with by like as and or some any new private more',
  plain:
    'early few great hope idea important plan quite red sometimes tried able ago black blue careful correct decide seat smell song spend strange sun warm wash wish monday tuesday wednesday thursday friday thanks welcome whod wrote inform connect disconnect noisy neither matter suck bio beta offline replay key student mass',
  open: ['dare', 'prize'],
  advice: [
    // "If anyone asks you to keep a secret, tell an adult", but not "tell your mum im your friend".
    'if (anyone|anything|people|randoms|someone|something|they|a randoms) ** ** (?<!(cant|dont|gonna|i|ill|never|not|or|will|wont) )(tell|talk to) ((a|an|another|the|your) )?(trusted )?(FOLK|someone you trust) or? (a|an|your)? FOLK? (about (it|that|this)|first|immediately|now|right away|straight away|you (know|trust)|$)',
    '(dont|never|not|shouldnt) (have|hide|keep) (a|any|anything|things)? (from|secret from) YOURFOLK',
    '(?<!(i|ill) )(dont|never) (SHARE|say|tell) ** (people|randoms) (online|you (only )?(know|meet|met) (off|on|online|over)) $',
    '(?<!(i|ill) )(dont|never) (SHARE|say|tell) ** (randoms|people online) $',
    // The rules of a chat.
    '(?<!(i|ill) )(ban|banned|mute) you? if you (advertise|cheat|hack|post|spam|swear) (caps|chat|links|spoilers)? $',
  ],
  harmless: [
    // To everybody at once: a teacher's, a moderator's or a streamer's word.
    '^ (class|students|team)',
    '^ friendly? reminder (from (the )?mod)? no (full |phone |real )?(name|number)',
    '(?<!(and|dm|for|message|send|show|tell|text|to|with) )everyone $',
    // What keeps a child safe.
    '(?<!(i|ill) )(dont|never) (SHARE|say|tell) (anyone )?your (INFO|account|login)',
    '(?<!(dont|never|not|will|you) )tell (a|an|your) trusted? (adult|mom and dad|parent|teacher) (about it|if|when|$)',
    // A game and its chat.
    '(dm|message) (a|the)? mod',
    'if you (leave|quit) (we|you) will? lose',
    'when you (hit|reach) [0-9]+',
    // Exercise.
    '(arms|back|hands|knees|legs|shoulders) * (breathe|stretch) $',
    // Things and animals, not the child.
    '^ (what|whats) your (cat|dog|hamster|horse|rabbit) name $',
    '^ how (big|old|tall) (did|do|does) (he|it|she) (get|look) (in|on|$)',
    'PIC of your (art|bike|build|car|cat|dog|drawing|food|garden|pet|setup)(?! (and|with))',
    // Their own family.
    '^ (my )?FOLK (bought|let|made|said|says|taught|told) (i|me|my|us)',
  ],
});

/**
 * English, as it is typed by children and at them, a part at a time: what stands in a function is made only once that
 * is called, so a page need not wait for all of it at once.
 */
export function* readEnglish(): Generator<void, LanguagePack> {
  const rules: RuleSet[] = [];
  for (const read of RULES) {
    rules.push(...read());
    yield;
  }
  const dictionary = { words: words(), pairs: pairs() };
  yield;
  return { ...dictionary, classes: classes(), ...others(), rules };
}
