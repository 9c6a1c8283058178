/**
 * The oldest engines in the field: Chromium 98 in Android WeChat (XWEB) and the system WebKit of iOS 15.4. Everything
 * emitted is compiled down to them; newer features may only stand inside `@supports`.
 */
export const browserFloor = {
  chrome: 98,
  safari: '15.4',
  /** Vite's and Rolldown's way of writing it. */
  esbuild: ['chrome98', 'safari15.4', 'ios15.4'],
  /** Lightning CSS packs a version into one number: major << 16 | minor << 8. */
  lightningcss: { chrome: 98 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) },
};
