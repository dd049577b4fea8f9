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
    'game games gameplay gaming level levels lvl boss bosses map maps round rounds match run runs speedrun streamer streamers build weapon weapons gun guns sword armor armour loot quest npc npcs zombie zombies monster monsters creeper minecraft fortnite gta pokemon sims mode difficulty hp dungeon raid clan guild mid lane jungle base kill kills killed enemy enemies spawn respawn ending movie film song lyric lyrics episode dlc patch ranked rank elo lobby emote emotes fps ult tank healer minimap inventory craft wood sheep castle dragon cave crate medkit loadout guards impostor killer storm zone ref mission puzzle piano guitar recipe obs mic keyboard setup sensitivity graphics lag lagging merch tournament bracket deck duo duos squad solo play playing played player players xbox steam nintendo console hardcore die dying died dead temple character characters lore story series anime book novel season noob bot bots gg elden pickaxe pvp raids hype skyrim valorant lol dota csgo cod warzone league potion mana spell mage loop pallet wither sheriff settings glitch glitches couch ingame spoilers spoiler sus speedrunner chess minigame parkour fight fighting attack shoot imposter mimic gem mobs mob netflix mario luigi steal parry goal goals trap traps lava ghost goblin king villain cheating treasure chest vampire wizard aimbot perk kart pistol shovel lever portal nether tutorial leaderboard score starter exit flag hint clutch finale vault bunker zelda hogwarts magic bedwars skywars auction arena stadium simulator soldier soldiers sniper grenade flank cooldown nerf nerfed buff buffed meta farming grind grinding xp checkpoint lap laps race races racing goalkeeper penalty striker referee fifa innings gambit campaign cutscene biome villager villagers golem rune runes gems ammo sniping recoil hitbox ping fov battlepass geoguessr crouching waterfall',
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
