/**
 * First path words that are ordinary pages on nearly every site: never a channel, never a room.
 * A platform's own words go into its file's `reserved`.
 *
 * A text, each word between two spaces: to look a word up here costs less than to make a set of them on every page.
 */
const COMMON_PAGES = ` 2257 about about_us about-us aboutus abuse acceptable-use accessibility account accounts ads \
advertise advertising affiliate affiliates age-verification agreement ambassador api app-store appeal appeals \
apple-app-site-association apps article articles assets aup auth authorize bans billing billing-support blog blogs brand business \
careers cart cdn-cgi changelog chat-rules checkout child-safety code-of-conduct community community_guidelines \
community-rules company complaint complaints conduct confirm contact contact-us contact_us contacts contactus \
content-removal cookie cookiepolicy cookies copyright creators credits csae data-deletion delete delete-account \
developer developers disclaimer dmca docs donate download downloads eula events faq faqs favicon features feedback \
forgot-password forum forums gdpr gift-card gift-cards gold guide guide-for-parents guidelines guides help \
help-center helpcenter how-it-works impressum imprint inbox info investors invite jobs jobs-board join join-us \
language languages law-enforcement law_enforcement legal licenses log-in log-out login logout mail media messages \
mission mobile mobile-app models models-wanted moderation news newsletter newsroom notifications oauth offline \
online-safety order orders pages parental-control parental-controls parents parents-guide partner partners password \
password-reset pay payment payments performers policies policy premium press press-kit press-room pricing privacidad \
privacidade privacy privacypolicy privacystatement profile promo recover redeem refund refunds register registration \
report report-abuse reset-password robots rules safety safety-center safety_tips safety-tips search security service \
settings shop sign_in sign-in sign_up sign-up signin signout signup sitemap sitemaps static status store subscribe \
subscription subscriptions support terms termsandconditions termsofservice termsofuse tips tos tos-privacy \
transparency trust-and-safety trust-center trust-safety unban unsubscribe upload user_agreement useragreement verify \
verify-age vip wallet webmaster webmasters welcome well-known wiki wp-admin wp-content wp-json `;

/** `/terms-of-use`, `/privacy-choices`, `/become-a-streamer`: what such a page begins with, however it goes on. */
const BEGINNINGS = ['become-a-', 'privacy-', 'privacy_', 'terms-', 'terms_'];

/** `/advertising-policy`, `/dmca-guidelines`, `/responsible-gambling`: legal pages have names of their own everywhere. */
const LEGAL_ENDINGS = ' agreement conditions gambling guidelines notice policies policy program statement terms ';

const FILE_ENDINGS = ' css gif ico jpeg jpg js json map mjs pdf png svg txt webmanifest webp woff woff2 xml ';

/** `/terms.html` is the page `/terms`. */
const PAGE_ENDINGS = ' asp aspx htm html php ';

/** No ending is longer, its sign included: what stands before it need not be looked at. */
const LONGEST_ENDING = '.webmanifest'.length;

/** The word that ends a text behind such a sign, in lower case; nothing where it is none of these. */
function endingOf(text: string, sign: '-' | '.', words: string): string | undefined {
  const end = text.slice(-LONGEST_ENDING).toLowerCase();
  const word = end.slice(end.lastIndexOf(sign) + 1);
  return word.length < end.length && words.includes(` ${word} `) ? word : undefined;
}

/** Whether a first path word is such a page, by its name in lower case. */
export const isCommonPage = (word: string): boolean =>
  COMMON_PAGES.includes(` ${word} `) ||
  BEGINNINGS.some((each) => word.startsWith(each)) ||
  endingOf(word, '-', LEGAL_ENDINGS) !== undefined;

/** Whether a path is a file beside the pages: `/robots.txt`, `/app.css`. */
export const isFile = (path: string): boolean => endingOf(path, '.', FILE_ENDINGS) !== undefined;

/** A path word without the `.html` that some sites end their pages with. */
export function withoutEnding(word: string): string {
  const ending = endingOf(word, '.', PAGE_ENDINGS);
  return ending === undefined ? word : word.slice(0, -ending.length - 1);
}
