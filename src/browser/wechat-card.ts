import { setCard, weixinBridge } from './wechat-bridge.ts';
import { askSignature } from './wechat-signature.ts';

/**
 * Signs the page's card, only in WeChat. In 企业微信 the signature of a 公众号 means nothing. Whatever goes wrong, the page
 * stays as it is, and can be passed on without a card.
 */
const holder = document.querySelector<HTMLElement>('[data-signed-card]');
const { userAgent } = navigator;

/** The card says what the page's metadata says. WeChat takes no link to another domain: it leads to where the page is open. */
async function signCard({ signedCard = '', picture = '' }: DOMStringMap): Promise<void> {
  const signature = await askSignature(signedCard, location.href.replace(/#.*$/su, ''));
  if (!signature) return;
  const said = (name: string) => document.querySelector<HTMLMetaElement>(`[property="og:${name}"]`)?.content ?? '';
  const link = `${location.origin}${location.pathname}?c=wechat`;
  const card = { title: said('title'), desc: said('description'), link, imgUrl: picture };
  await setCard(await weixinBridge(), signature, card);
}

if (
  holder &&
  /MicroMessenger/iu.test(userAgent) &&
  !/wxwork/iu.test(userAgent) &&
  location.protocol.startsWith('http')
) {
  const sign = () => void signCard(holder.dataset).catch(() => undefined);
  // The page comes first: nobody passes it on before they have seen it. iOS has no idle callback.
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(sign, { timeout: 2000 });
    else setTimeout(sign, 300);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
