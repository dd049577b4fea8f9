/**
 * First path words that are ordinary pages on nearly every site: never a channel, never a room.
 * A platform's own words go into its file's `reserved`.
 */
export const COMMON_PAGES: ReadonlySet<string> = new Set(
  `about about-us account accounts ads advertise advertising affiliate affiliates agreement ambassador api app-store
  apple-app-site-association apps article articles assets auth authorize billing blog blogs brand business careers
  cart changelog checkout community community-guidelines company confirm contact contact-us contacts cookie
  cookie-policy cookies copyright creators credits data-deletion delete-account developer developers dmca docs
  download downloads eula events faq faqs favicon features feedback forgot-password forum forums gdpr gift-card
  guide guides guidelines help help-center helpcenter imprint impressum inbox info investors invite jobs join
  language languages legal licenses login logout mail media messages mission mobile news newsletter newsroom
  notifications oauth offline order orders pages parents partner partners password password-reset pay payment
  payments policies policy premium press press-kit pricing privacy privacy-policy privacypolicy profile promo
  recover register registration report reset-password robots rules safety safety-center search security
  service settings shop sign-in sign-up sign_in sign_up signin signout signup sitemap static status store
  subscribe subscription subscriptions support terms terms-and-conditions terms-of-service terms-of-use
  termsofservice tos transparency unsubscribe upload user-agreement verify wallet welcome
  well-known wiki`.split(/\s+/),
);

/** A file beside the pages: `/robots.txt`, `/app.css`. */
export const FILE_NAME = /\.(?:css|gif|ico|jpe?g|js|json|map|mjs|pdf|png|svg|txt|webmanifest|webp|woff2?|xml)$/i;
