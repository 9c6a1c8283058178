/** What an endpoint signs a page with: docs/how-to/wechat-card.md. */
export interface Signature {
  appId: string;
  /** Seconds, as text. */
  timestamp: string;
  nonceStr: string;
  /** SHA-1 in hexadecimal digits. */
  signature: string;
}

/** In milliseconds. Whoever passes a page on has looked at it for longer. */
const patience = 4000;

/** Takes an answer apart; undefined for anything but a signature. */
export function readSignature(answer: unknown): Signature | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const told = answer as Record<string, unknown>;
  const text = (name: keyof Signature, form: RegExp) => {
    const value = typeof told[name] === 'number' ? String(told[name]) : told[name];
    return typeof value === 'string' && form.test(value) ? value : undefined;
  };
  const appId = text('appId', /^wx[0-9A-Za-z]{4,40}$/u);
  const timestamp = text('timestamp', /^\d{1,13}$/u);
  const nonceStr = text('nonceStr', /^[\w-]{1,64}$/u);
  const signature = text('signature', /^[0-9a-f]{40}$/u);
  return appId && timestamp && nonceStr && signature ? { appId, timestamp, nonceStr, signature } : undefined;
}

/**
 * Asks the campaign's own endpoint to sign a page. It learns the page's address and nothing else: no cookies, no referrer.
 * @param page address without `#`, as the browser shows it: WeChat compares it letter by letter
 * @returns undefined when nothing usable came in time, whatever the reason
 */
export async function askSignature(endpoint: string, page: string): Promise<Signature | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const ask = new URL(endpoint);
    ask.searchParams.set('url', page);
    const answer = await fetch(ask, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' },
      signal: stop.signal,
    });
    return answer.ok ? readSignature(await answer.json()) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
