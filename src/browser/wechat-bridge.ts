import type { Signature } from './wechat-signature.ts';

/*
 * The three words of WeChat's JS-SDK (1.6) that set a card, spoken to WeChat itself. The SDK's own script is not used: it
 * reports every page, with its address, to open.weixin.qq.com, and brings thirty words we have no use for.
 */

/** What WeChat puts into its pages. */
export interface WeixinBridge {
  invoke(name: string, parameters: Record<string, unknown>, answer: (told?: Told) => void): void;
}
type Told = { errMsg?: string; err_msg?: string };

/** What a card says. */
export interface Card {
  title: string;
  desc: string;
  /** On the page's own domain. */
  link: string;
  imgUrl: string;
}

type WeixinWindow = Window & { WeixinJSBridge?: WeixinBridge };

/** Waits until WeChat is ready to listen. */
export function weixinBridge(): Promise<WeixinBridge> {
  return new Promise((ready) => {
    const take = () => {
      const { WeixinJSBridge } = window as WeixinWindow;
      if (WeixinJSBridge) ready(WeixinJSBridge);
    };
    document.addEventListener('WeixinJSBridgeReady', take, { once: true });
    take();
  });
}

const words = ['updateAppMessageShareData', 'updateTimelineShareData'] as const;

/**
 * Sets what friends and 朋友圈 get to see. Without a valid signature WeChat refuses, and the page is passed on as it would be anyhow.
 * @returns whether WeChat took the signature
 */
export async function setCard(bridge: WeixinBridge, signature: Signature, card: Card): Promise<boolean> {
  const signed = {
    appId: signature.appId,
    verifyAppId: signature.appId,
    verifySignType: 'sha1',
    verifyTimestamp: signature.timestamp,
    verifyNonceStr: signature.nonceStr,
    verifySignature: signature.signature,
  };
  const say = (name: string, parameters: Record<string, unknown>) =>
    new Promise<string>((told) =>
      bridge.invoke(name, { ...parameters, ...signed }, (answer) => told(answer?.errMsg ?? answer?.err_msg ?? '')),
    );
  const taken = await say('preVerifyJSAPI', { verifyJsApiList: [...words] });
  // Some versions have nothing to verify with, and let the page speak at once.
  if (!/:(?:ok|confirm|function.not.exist)$/iu.test(taken)) return false;
  const { title, desc, link, imgUrl } = card;
  await Promise.all([say(words[0], { title, desc, link, imgUrl }), say(words[1], { title, link, imgUrl })]);
  return true;
}
