import { expect, it } from 'vitest';
import { shareApp } from '#browser/share-app.ts';

const android =
  'Mozilla/5.0 (Linux; Android 12; V2055A Build/SP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

it.each([
  [
    'wechat',
    `${android} Chrome/98.0.4758.102 MQQBrowser/6.2 TBS/046291 Mobile Safari/537.36 MicroMessenger/8.0.20.2080`,
  ],
  ['wechat', `${iphone} Mobile/15E148 MicroMessenger/8.0.20(0x18001435) NetType/WIFI Language/zh_CN`],
  ['wechat', 'Mozilla/5.0 (Windows NT 10.0; WOW64) Chrome/98 Safari/537.36 MicroMessenger/7.0.20 WindowsWechat'],
  [
    'qq',
    `${android} Chrome/98 MQQBrowser/6.2 TBS/045 Mobile Safari/537.36 V1_AND_SQ_8.9.28_3700 QQ/8.9.28.10155 NetType/4G`,
  ],
  ['qq', `${iphone} Mobile/15E148 QQ/8.9.28.635 V1_IPH_SQ_8.9.28_1`],
  [undefined, `${android} Chrome/98.0.4758.102 MQQBrowser/13.6 Mobile Safari/537.36`],
  [undefined, `${android} Chrome/98 Mobile Safari/537.36 Weibo (vivo-V2055A__weibo__13.6)`],
  [undefined, `${iphone} Version/15.4 Mobile/15E148 Safari/604.1`],
])('%s: %s', (app, userAgent) => {
  expect(shareApp(userAgent)).toBe(app);
});
