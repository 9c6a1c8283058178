/** The app whose own browser shows the page: there, links to other networks and the system's sharing lead nowhere. */
export function shareApp(userAgent: string): 'wechat' | 'qq' | undefined {
  if (/MicroMessenger/iu.test(userAgent)) return 'wechat';
  // `MQQBrowser` is a browser of its own, which QQ and WeChat build on.
  return /\bQQ\/\d/u.test(userAgent) ? 'qq' : undefined;
}
