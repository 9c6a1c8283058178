import { expect, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { readMdx } from '#mdx/dialect.ts';
import { campaignIdOf, writeCampaign } from '#notice/write/campaign-files.ts';
import { slugPattern } from '#schemas/text.ts';
import { notices } from '../../fixtures/hostile/notices.ts';
import { campaignFolder } from '../../support/campaign-folder.ts';
import { reportOf } from '../../support/load-files.ts';
import { readNotice } from '../../support/notice-corpus.ts';

/* What somebody hid in a notice is text when `npm run new` has read it: what is written loads, and nothing of it runs. */

const today = '2024-01-05';
const harmless =
  /^(?:notices|activities|policies|tables|stats|forms)\/[a-z0-9-]+\.(?:mdx|yaml)$|^(?:campaign|channels|points)\.yaml$|^待核对\.md$/u;

/** Types of nodes that run something, wherever they stand in a body. */
function running(body: string): string[] {
  const found: string[] = [];
  const go = (node: { type: string; children?: unknown[]; url?: string }): void => {
    if (/^mdx|^html$|^image/u.test(node.type)) found.push(node.type);
    if (node.url !== undefined && !/^(?:https?:\/\/[^@]+$|mailto:|\.\.\/)/u.test(node.url)) found.push(node.url);
    for (const child of node.children ?? []) go(child as typeof node);
  };
  go(readMdx(body));
  return found;
}

test.each(notices)('$name: $tries', async ({ text, html }) => {
  const { draft, remarks } = await readNotice(html ? '通知.html' : '通知.txt', new TextEncoder().encode(text));
  expect(campaignIdOf(draft)).toMatch(slugPattern);
  const { files } = writeCampaign({ draft, remarks, id: 'tongzhi', today });
  expect(Object.keys(files).filter((path) => !harmless.test(path))).toEqual([]);
  for (const [path, written] of Object.entries(files)) {
    expect(written, path).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
    if (path.endsWith('.mdx')) expect(running(written.split(/^---$/mu).slice(2).join('---')), path).toEqual([]);
  }
  const folder = await campaignFolder(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`tongzhi/${path}`, content])),
  );
  try {
    const { problems } = await loadCampaign({ contentDir: folder.contentDir, id: 'tongzhi', asOf: today });
    expect(reportOf(problems.filter(({ severity }) => severity === 'error'))).toBe('');
  } finally {
    await folder.dispose();
  }
});
