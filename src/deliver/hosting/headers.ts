/**
 * Headers a host should send with every file of a site. The pages carry their own Content-Security-Policy; a header adds
 * what a page cannot say of itself.
 */
export const headers: readonly (readonly [name: string, value: string])[] = [
  // Only where the whole host speaks https: no `includeSubDomains`, which is not for one site under a path to decide.
  ['Strict-Transport-Security', 'max-age=15552000'],
  ['X-Content-Type-Options', 'nosniff'],
  // Not `same-origin`: a form sent without script would then come with `Origin: null`, and endpoints check the origin.
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  // Portals of the same host may show the site in a frame, others may not.
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  ['X-Frame-Options', 'SAMEORIGIN'],
  // No Cross-Origin-Resource-Policy: other sites may show the pictures of the media kit and the sharing picture.
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Files whose name changes with their content. */
export const hashedFolder = '_assets';
export const hashedCaching = 'public, max-age=31536000, immutable';
/** Everything else: kept, but asked about each time. */
export const usualCaching = 'no-cache';

/** Types of text that hosts send without saying how it is encoded. */
export const textTypes = [
  ...['text/css', 'text/plain', 'text/xml', 'text/calendar', 'text/javascript', 'text/markdown'],
  ...['application/javascript', 'application/json', 'application/xml', 'application/rss+xml', 'image/svg+xml'],
];
