import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { setCard, type WeixinBridge } from '#browser/wechat-bridge.ts';

const signature = {
  appId: 'wx0123456789abcdef',
  timestamp: '1414587457',
  nonceStr: 'Wm3WZYTPz0',
  signature: 'ab'.repeat(20),
};
const card = { title: '回家', desc: '灯留着', link: 'https://x.cn/a.html?c=wechat', imgUrl: 'https://x.cn/a.jpg' };

type Said = [name: string, parameters: Record<string, unknown>];
type Told = { errMsg?: string; err_msg?: string } | undefined;
/** WeChat as far as it is spoken to here: notes what is said, and answers. */
function wechat(answer: (name: string) => Told): { bridge: WeixinBridge; said: Said[] } {
  const said: Said[] = [];
  return {
    said,
    bridge: {
      invoke(name, parameters, told) {
        said.push([name, structuredClone(parameters)]);
        told(answer(name));
      },
    },
  };
}
const agrees = (name: string) =>
  name === 'getNetworkType' ? { err_msg: 'network_type:wifi' } : { errMsg: `${name}:ok` };

describe('what WeChat is told', () => {
  /** WeChat's own SDK, run against the same stub on a phone. */
  const official = wechat(agrees);
  const reported: string[] = [];
  beforeAll(async () => {
    const code = await readFile(createRequire(import.meta.url).resolve('weixin-js-sdk'), 'utf8');
    const userAgent = 'Android MicroMessenger/8.0.20';
    const window: Record<string, unknown> = {
      document: { title: '', addEventListener: () => undefined },
      navigator: { userAgent, platform: 'Linux armv81' },
      location: { href: 'https://x.cn/a.html' },
      WeixinJSBridge: official.bridge,
      module: {},
      Image: class {
        set src(address: string) {
          reported.push(address);
        }
      },
    };
    window['window'] = window;
    runInNewContext(code, window);
    const { exports: wx } = window['module'] as { exports: Record<string, (argument: unknown) => void> };
    wx['config']?.({ ...signature, jsApiList: ['updateAppMessageShareData', 'updateTimelineShareData'] });
    wx['updateAppMessageShareData']?.({ ...card });
    wx['updateTimelineShareData']?.({ ...card });
  });

  it('is what its own SDK says, word for word', async () => {
    const ours = wechat(agrees);
    expect(await setCard(ours.bridge, signature, card)).toBe(true);
    const plain = (said: readonly Said[]) =>
      JSON.parse(JSON.stringify(said.filter(([name]) => name !== 'getNetworkType'))) as unknown;
    expect(plain(ours.said)).toEqual(plain(official.said));
    expect(ours.said.map(([name]) => name)).toEqual([
      'preVerifyJSAPI',
      'updateAppMessageShareData',
      'updateTimelineShareData',
    ]);
  });

  it('and the SDK is not used, since it tells others which page is read', () => {
    expect(reported.map((address) => new URL(address).origin)).toEqual(['https://open.weixin.qq.com']);
    expect(reported[0]).toContain(encodeURIComponent('https://x.cn/a.html'));
  });
});

describe('what WeChat answers', () => {
  const wordsAfter = async (answer: Told) => {
    const { bridge, said } = wechat((name) => (name === 'preVerifyJSAPI' ? answer : { errMsg: `${name}:fail` }));
    return [await setCard(bridge, signature, card), said.length];
  };

  it.each<[string, Told]>([
    ['ok', { errMsg: 'preVerifyJSAPI:ok' }],
    ['ok in the older spelling', { err_msg: 'config:ok' }],
    ['a version without verification', { errMsg: 'preVerifyJSAPI:function not exist' }],
    ['the same in the older spelling', { err_msg: 'preVerifyJSAPI:function_not_exist' }],
  ])('%s: the card is set', async (_name, answer) => {
    expect(await wordsAfter(answer)).toEqual([true, 3]);
  });

  it.each<[string, Told]>([
    ['a wrong signature', { errMsg: 'config:fail,Error: invalid signature' }],
    ['a domain that is not entered', { errMsg: 'preVerifyJSAPI:fail_invalid_url_domain' }],
    ['nothing', undefined],
    ['something else', {}],
  ])('%s: nothing more is said', async (_name, answer) => {
    expect(await wordsAfter(answer)).toEqual([false, 1]);
  });
});
