/** Where the page stands that an endpoint is called from, as far as anybody knows. */
export interface PageAddresses {
  /** `https://www.example.gov.cn`; undefined when the place of publication is not known yet. */
  origin: string | undefined;
  /** Where a visitor without script may be sent back to: an address, or a path from the site's root. */
  received: string;
}

/** Headers of OpenAPI, by name. */
type Headers = Record<string, { description: string; required?: true; schema: object }>;

const text = (description: string, schema: object = { type: 'string' }, required?: true) => ({
  description,
  ...(required && { required }),
  schema,
});

/**
 * What lets a page of another origin read the answer. Without it a visitor whose data arrived is told that it did not.
 * @param preflight for the answer to `OPTIONS`
 */
export function corsHeaders({ origin }: Pick<PageAddresses, 'origin'>, { preflight = false } = {}): Headers {
  const allowed =
    origin === undefined
      ? text('页面所在的来源，如 https://www.example.gov.cn', undefined, true)
      : text('页面所在的来源', { const: origin }, true);
  return {
    'Access-Control-Allow-Origin': allowed,
    Vary: text('Origin：缓存不要把一个来源的回答给另一个'),
    ...(preflight && {
      'Access-Control-Allow-Methods': text('POST'),
      'Access-Control-Allow-Headers': text('Content-Type, Accept'),
      'Access-Control-Max-Age': text('多少秒内不用再问', { type: 'integer', minimum: 0 }),
    }),
  };
}

/** Every answer the page understands, by status: OpenAPI's `responses`. */
export function answers(page: PageAddresses): Record<string, object> {
  const answer = (description: string, schema: string, more: { headers?: Headers; html?: true } = {}) => ({
    description,
    headers: { ...corsHeaders(page), ...more.headers },
    content: {
      'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
      ...(more.html && { 'text/html': { schema: { type: 'string' } } }),
    },
  });
  const received = answer('收到了。没有脚本的人看到的是 HTML', 'Received', { html: true });
  const wrong = answer('有的栏目不对，errors 里写哪一栏、怎么改', 'Mistakes', { html: true });
  const refused = (description: string, headers?: Headers) =>
    answer(description, 'Refusal', { html: true, ...(headers && { headers }) });
  return {
    '200': received,
    '201': received,
    '303': {
      description: '只用于没有脚本的提交（请求没有 Accept: application/json）：请浏览器回到“已经交了”的页面',
      headers: { Location: text('回到哪里', { type: 'string', examples: [page.received] }, true) },
    },
    '400': wrong,
    '409': refused('这一次已经登记过，或者这个人已经登记过'),
    '410': refused('截止了，或者不再收了'),
    '413': refused('内容太大'),
    '415': refused('不是 application/x-www-form-urlencoded'),
    '422': wrong,
    '429': refused('太频繁', { 'Retry-After': text('多少秒后再试', { type: 'integer', minimum: 1 }, true) }),
    '5XX': refused('接口出了问题；页面会告诉本人没有交成，可以再试，或者走别的办法'),
  };
}
