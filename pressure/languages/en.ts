import type { LanguagePack } from '../types';
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

/** English, as it is typed by children and at them. */
export const english: LanguagePack = {
  words,
  pairs,
  fillers,
  openers,
  tags,
  classes,
  setting:
    'game games gameplay gaming level levels lvl boss bosses map maps round rounds match run runs speedrun streamer streamers build weapon weapons gun guns sword armor armour loot quest npc npcs zombie zombies monster monsters creeper minecraft fortnite gta pokemon sims mode difficulty hp dungeon raid clan guild mid lane jungle base kill kills killed enemy enemies spawn respawn ending movie film song lyric lyrics episode dlc patch ranked rank elo lobby emote emotes fps ult tank healer minimap inventory craft wood sheep castle dragon cave crate medkit loadout guards impostor killer storm zone ref mission puzzle piano guitar recipe obs mic keyboard setup sensitivity graphics lag lagging merch tournament bracket deck duo duos squad solo play playing played player players xbox steam nintendo console hardcore die dying died dead temple character characters lore story series anime book novel season noob bot bots gg elden pickaxe pvp raids hype skyrim valorant lol dota csgo cod warzone league potion mana spell mage loop pallet wither sheriff settings glitch glitches couch ingame spoilers spoiler sus speedrunner chess minigame parkour fight fighting attack shoot imposter mimic gem mobs mob netflix mario luigi steal parry goal goals trap traps lava ghost goblin king villain cheating treasure chest vampire wizard aimbot perk kart pistol shovel lever portal nether tutorial leaderboard score starter exit flag hint clutch finale vault bunker zelda hogwarts magic bedwars skywars auction arena stadium simulator soldier soldiers sniper grenade flank cooldown nerf nerfed buff buffed meta farming grind grinding xp checkpoint lap laps race races racing goalkeeper penalty striker referee fifa innings gambit campaign cutscene biome villager villagers golem rune runes gems ammo sniping recoil hitbox ping fov battlepass geoguessr crouching waterfall shield res revive spy enemies bug guys exam exams quiz album trailer',
  plain:
    'early few great hope idea important plan quite red sometimes tried able ago black blue careful correct decide great seat smell song spend strange sun warm wash wish monday tuesday wednesday thursday friday gives trying looked talked thinking thanks welcome puts takes whod wrote joking inform connect disconnect noisy neither matter sucks bio beta',
  open: ['dare', 'prize'],
  harmless: [
    // To everybody at once: a teacher's, a moderator's or a streamer's word.
    '^ (class|students|team)',
    '(?<!(and|dm|for|message|send|show|tell|text|to|with) )everyone $',
    // What keeps a child safe.
    '(?<!(i|ill) )(dont|never) (SHARE|say|tell) (anyone )?your (INFO|account|login)',
    '(?<!(dont|never|not|will|you) )tell (a|an|your) (adult|mom and dad|parent|teacher|trusted) (about it|if|when|$)',
    // Things, not the child.
    'PIC of your (art|bike|build|car|cat|cats|dog|dogs|drawing|food|garden|pet|pets|setup)',
    // Their own family.
    '^ (my )?FOLK (bought|let|made|said|says|taught|told) (i|me|my|us)',
  ],
  rules: [
    ...threatRules,
    ...secrecyRules,
    ...cameraRules,
    ...privatelyRules,
    ...prizeRules,
    ...aloneRules,
    ...personalRules,
    ...dareRules,
    ...agePlaceRules,
  ],
};
