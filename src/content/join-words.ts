import type { Channel } from '#schemas/channel.ts';

interface JoinWords {
  /** What scans the code, said on paper, where nothing can be pressed. */
  app: string;
  /** What to do with the code, step by step. */
  steps: string[];
  /** The address behind the code also opens by itself, outside the app it belongs to. */
  direct: boolean;
}

const wechat = (last: string): JoinWords => ({
  app: '微信',
  steps: ['在微信里打开这一页，按住二维码不放', last, '不在微信里？把这一页截图，用微信“扫一扫”从相册里选'],
  direct: false,
});
const app = (name: string, last: string): JoinWords => ({
  app: name,
  steps: [`打开${name}，点“扫一扫”`, '对准二维码，或者截图后从相册里选', last],
  direct: true,
});

/** How people get in, by kind of channel: each app reads codes in its own way. */
export const joinWords: Record<Channel['kind'], JoinWords> = {
  微信群: wechat('点“识别图中的二维码”，进群后改名：县名加称呼'),
  公众号: wechat('点“识别图中的二维码”，再点“关注”'),
  视频号: wechat('点“识别图中的二维码”，再点“关注”'),
  小程序: wechat('点“识别图中的二维码”，打开小程序'),
  QQ群: { ...app('QQ', '点“申请加群”，写上老家的县'), direct: false },
  抖音号: app('抖音', '点“关注”'),
  微博: app('微博', '点“关注”'),
  网上平台: {
    app: '手机相机或微信',
    steps: ['用手机相机或微信“扫一扫”对准二维码', '在打开的网页里照着做'],
    direct: true,
  },
};
