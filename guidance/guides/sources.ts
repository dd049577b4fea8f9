import type { Source } from '@/catalogue/types';
import type { GuideSources } from './types';

const read = (source: string): Source => ({ source, checked: '2026-11-24' });

const ACCCE = read('https://www.accce.gov.au/help-and-support/how-and-what-to-report');
const THINKUKNOW_AU = read('https://www.thinkuknow.org.au/index.php/get-help/how-make-report');
const ESAFETY = read('https://esafety.gov.au/esafety-information/esafety-issues/unwanted-contact');
const ESAFETY_PARENTS = read(
  'https://www.kingswoodcollege.vic.edu.au/news/when-your-child-opens-up-about-an-online-issue-a-parents-guide',
);
const CEOP_LIVE = read(
  'http://www.shoresideprimary.org/news/detail/keeping-your-child-safe-online-l-live-streaming-ad/',
);
const CEOP_TO_PARENTS = read('http://feed.parentinfo.org/article/fighting-online-sexual-abuse-inside-ceop-command');
const CEOP_FRIENDS = read('https://parentinfo.org/article/fighting-online-sexual-abuse-inside-ceop-command');
const CEOP_AFTER = read(
  'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult',
);
const CEOP_SIGNS = read('https://www.dailymail.co.uk/news/fb-6239075/How-spot-child-groomed-online.html');
const LIVE_SKILLS = read('https://donningtonwood.com/2018/02/01/safer-internet-day-2018-tuesday-6th-feb/');
const NCA = read('https://theasianpost.co.uk/talk-to-your-kids-about-online-safety/');
const NSPCC_SIGNS = read(
  'https://www.itv.com/news/2019-07-30/how-spot-if-your-child-is-being-groomed-and-keep-them-safe-online',
);
const NSPCC_REMOVE = read('https://learning.nspcc.org.uk/research-resources/report-remove');
const NCMEC_STEPS = read('https://www.nationalcac.org/steps-to-take-following-financial-sextortion/');
const NCMEC_PARENT = read('https://www.missingkids.org/blog/2023/sextortion-parents-should-know');
const NCMEC_TAKE_DOWN = read(
  'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/',
);
const CYBER_HELPLINE = read('https://thecyberhelpline.com/guides/online-grooming');
const CHILDNET = read(
  'https://www.childnet.com/young-people/secondary/grooming/how-can-i-tell-if-someone-i-know-is-being-groomed',
);
const COMONFORT = read('https://www.comonfort.gob.mx/sitio/grooming-y-ciberacoso');
const RESCUE_COALITION = read(
  'https://childrescuecoalition.org/educations/what-to-do-when-a-child-predator-contacts-your-child/',
);
const RESPECT_YOURSELF = read(
  'https://respectyourself.info/parents/what-you-need-to-know-about-child-sexual-exploitation-cse/cse-tips-for-parents/',
);
const OWN_PACE = read(
  'http://www.mariecollinsfoundation.org.uk/How-We-Can-Help/I-am-a-parent-or-carer/Ascend/First-Things-First',
);
const GOV_UK = read(
  'https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview',
);
const SAY_NO = read(
  'https://www.kidsofbath.com/kid-free-zone/advice-for-parents-carers-staying-safe-whilst-livestreaming/',
);
const REAL_FRIEND = read('https://www.safedate.org.uk/social-media');
const FEELINGS = read('https://crimestoppers-uk.org/fearless/news/2024/report-remove');
const REAL_TO_THE_CHILD = read('https://parentinfo.org/article/what-you-need-to-know-about-online-grooming');
const PARENTS_FEELINGS = read('https://www.cbrfa.com/copy-of-managing-parents-emotions-guide-1');
const SCAM = read('https://parentzone.org.uk/article/how-deal-online-scams-parent-guide');
const PRIVACY = read('https://internetmatters.org/issues/privacy-identity/deal-with-privacy-and-id-theft');
const MEETING = read('https://www.endchildhoodexploitation.org/resources-for-parents-guardians');
const GIFTS = read('https://www.maskmatters.org/groomed-online/');
const NEW_DEVICE = read(
  'https://www.femalefirst.co.uk/parenting/top-tips-to-protect-your-child-from-online-grooming-990665.html',
);
const QUIET_AND_SCARED = read('https://www.kiwifamilies.co.nz/sextortion-what-it-is-and-what-to-do');
const PERSONAL = read('http://www.o2.co.uk/help/nspcc/social-sharing');
const STREAMING = read(
  'https://cms.hwbsite.co.uk/en/keeping-safe-online/in-the-know/streaming-guide/suggestions-for-keeping-your-child-safe',
);
const BUYING = read('https://safetynet.skipseducational.org/a-parents-guide-to-live-streaming/');
const TWITCH = read(
  'https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-talk-openly-and-regularly-with-your-child-to-help-keep-them-safe-online-3750096',
);
const STRANGERS = read('https://www.informandempower.com.au/post/parental-warning-live-video-chat-with-strangers');
const BY_CHANCE = read(
  'https://www.esafety.gov.au/education-resources/iparent/online-risks/online-pornography/6-strategies-for-when-your-child-accidentally-finds-online-pornography',
);
const TOP_TIPS = read(
  'http://croston.qlocal.co.uk/croston/news_list/One_in_seven_parents_have_not_spoken_to_their_children_about_online_safety-55014478.htm',
);

/** Where the guides come from. Pages that were read, each with its day; a copy of an office's words where that is what was read. */
export const guideSources: GuideSources = {
  problems: {
    dare: [SAY_NO, CEOP_TO_PARENTS, THINKUKNOW_AU],
    prize: [LIVE_SKILLS, THINKUKNOW_AU, SCAM],
    threat: [NCMEC_STEPS, NCMEC_PARENT, CYBER_HELPLINE],
    private: [CEOP_LIVE, ESAFETY_PARENTS, ESAFETY, THINKUKNOW_AU],
    where: [ACCCE, PRIVACY],
    meet: [MEETING, COMONFORT, ACCCE],
    pictures: [CYBER_HELPLINE, SAY_NO, ACCCE],
    sent: [GOV_UK, NSPCC_REMOVE, NCMEC_STEPS, NCMEC_TAKE_DOWN],
    other: [CEOP_TO_PARENTS, THINKUKNOW_AU],
  },
  common: {
    stay: [ESAFETY_PARENTS, CEOP_TO_PARENTS, PARENTS_FEELINGS],
    doNot: [COMONFORT, NCMEC_STEPS, GOV_UK, ESAFETY_PARENTS, RESPECT_YOURSELF, OWN_PACE],
    keep: [ACCCE, THINKUKNOW_AU, ESAFETY],
    who: [ACCCE, RESCUE_COALITION, THINKUKNOW_AU, NSPCC_REMOVE],
    after: [CEOP_AFTER, FEELINGS, REAL_TO_THE_CHILD, CEOP_SIGNS, CEOP_LIVE, PARENTS_FEELINGS],
  },
  tactics: {
    dare: [NCA, LIVE_SKILLS, SAY_NO, REAL_FRIEND, NSPCC_SIGNS],
    prize: [NCA, LIVE_SKILLS, GIFTS, NEW_DEVICE],
    threat: [NCA, NCMEC_STEPS, QUIET_AND_SCARED, FEELINGS, CEOP_TO_PARENTS],
    flattery: [CEOP_FRIENDS, LIVE_SKILLS, COMONFORT, REAL_TO_THE_CHILD],
    private: [CEOP_LIVE, CEOP_SIGNS],
    secrecy: [CHILDNET, CEOP_SIGNS, RESPECT_YOURSELF, COMONFORT, NSPCC_SIGNS],
    questions: [CHILDNET, CYBER_HELPLINE, PERSONAL, SAY_NO],
    camera: [CHILDNET, SAY_NO, CEOP_LIVE, CEOP_TO_PARENTS],
  },
  tips: {
    browsing: [STREAMING, TOP_TIPS],
    watching: [TWITCH, BUYING],
    broadcasting: [SAY_NO, CEOP_LIVE],
    'video-chat': [STRANGERS, PERSONAL],
    adult: [BY_CHANCE],
    appOnly: [TOP_TIPS],
  },
};
