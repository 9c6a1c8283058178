import { withPlace, type SharePlace } from '#campaign/shared-address.ts';

/** What another site is told of a page: never more than the page says of itself. */
export interface SharedPage {
  /** Whole address without a place; undefined when nobody knows yet where the site will be published. */
  address: string | undefined;
  title: string;
  summary: string;
  /** Whole address of the link card. */
  picture: string | undefined;
  /** Without `#`; the first one goes into a post. */
  topics: readonly string[];
}

interface Network {
  label: string;
  /** Where a post is written: plain links, no scripts of theirs. */
  share: string;
  /** What it calls the texts and the picture. */
  texts: (page: SharedPage) => Record<string, string>;
  picture: 'pic' | 'pics';
}

/** Networks that take a page by a plain link, in the order they are offered. */
const networks = {
  weibo: {
    label: '微博',
    share: 'https://service.weibo.com/share/share.php',
    texts: ({ title, topics: [topic] }) => ({ title: topic === undefined ? title : `#${topic}# ${title}` }),
    picture: 'pic',
  },
  qq: {
    label: 'QQ',
    share: 'https://connect.qq.com/widget/shareqq/index.html',
    texts: ({ title, summary }) => ({ title, desc: summary }),
    picture: 'pics',
  },
  qzone: {
    label: 'QQ空间',
    share: 'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey',
    texts: ({ title, summary }) => ({ title, summary }),
    picture: 'pics',
  },
} as const satisfies Partial<Record<SharePlace, Network>>;

/** A link to a network's page for writing a post. */
export interface ShareLink {
  place: keyof typeof networks;
  label: string;
  /** Ready to follow; undefined when the page's address is not known. */
  href: string | undefined;
  /** The same without the page's address and picture, for a script that knows where it is: it adds `url` and `picture`. */
  unaddressed: string;
  picture: 'pic' | 'pics';
}

export const shareLinks = (page: SharedPage): ShareLink[] =>
  Object.entries(networks).map(([name, network]) => {
    const place = name as ShareLink['place'];
    const { label, share, texts, picture } = network;
    const unaddressed = `${share}?${query(texts(page))}`;
    const found: Record<string, string> = {
      ...(page.picture !== undefined && { [picture]: page.picture }),
      ...(page.address !== undefined && { url: withPlace(page.address, place) }),
    };
    return {
      ...{ place, label, unaddressed, picture },
      href: page.address === undefined ? undefined : `${unaddressed}&${query(found)}`,
    };
  });

/** What the links lead to, for the list of everything outside. */
export const shareOrigins = Object.values(networks).map(({ label, share }) => ({
  origin: new URL(share).origin,
  label,
}));

const query = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${readable(value)}`)
    .join('&');

/**
 * Escapes what has to be: browsers write Han characters in UTF-8 by themselves, and a page that holds each of its words
 * three times more as `%E5%9B%9E` would weigh a third of a kilobyte more.
 */
const readable = (text: string) =>
  text.toWellFormed().replaceAll(/[\x00-\x7f\p{M}\p{S}\p{Z}\p{C}]+/gu, (other) =>
    // A query may hold both as they are (RFC 3986, 3.4), and the page holds the same addresses elsewhere.
    encodeURIComponent(other).replaceAll('%3A', ':').replaceAll('%2F', '/'),
  );
