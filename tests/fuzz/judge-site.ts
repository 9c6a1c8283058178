import { collectionNames } from '#schemas/collections.ts';
import type { SiteFiles } from '../support/build-site.ts';
import { addressFaults } from '../support/crawl-site.ts';
import { groupOf, textOf, type CampaignFiles } from './campaign-files.ts';
import { yamlOf } from './places.ts';

/** What a page shows where a program printed a value that was not there. */
const slips = /\[object Object\]|>\s*(?:undefined|NaN|null)\s*</u;

/** Everything that is wrong with a site made of a broken campaign. Empty is good. */
export function siteFaults(site: SiteFiles, files: CampaignFiles): string[] {
  const faults: string[] = [];
  if (!site.has('index.html')) faults.push('没有首页');
  for (const page of pagesWanted(files)) if (!site.has(page)) faults.push(`少了页面 ${page}`);
  const authored = [...files.keys()].map((path) => textOf(files, path)).join('\n');
  for (const [path, bytes] of site) {
    if (!path.endsWith('.html')) continue;
    const html = bytes.toString('utf8');
    if (!/<\/html>\s*$/u.test(html)) faults.push(`页面不完整 ${path}`);
    const slip = slips.exec(html)?.[0];
    if (slip !== undefined && !authored.includes(slip.replaceAll(/[><\s]/gu, '')))
      faults.push(`页面里有 ${slip} ${path}`);
  }
  const url = /^ +url: *["']?([^\s"']+)/mu.exec(textOf(files, 'campaign.yaml'))?.[1];
  // An author may link to a site that has no https: they are warned, and the link stays.
  const addresses = addressFaults(site, url).filter((fault) => !/: a\[href\] http:.*: not https$/u.test(fault));
  faults.push(...addresses.slice(0, 5));
  return faults;
}

/** The pages of the entries that are to be published. */
function pagesWanted(files: CampaignFiles): string[] {
  return [...files.keys()]
    .filter(
      (path) =>
        (collectionNames as readonly string[]).includes(groupOf(path)) && /^[a-z]+\/[a-z0-9-]+\.mdx$/u.test(path),
    )
    .filter((path) => !/^"?'?draft\b/mu.test(yamlOf(path, textOf(files, path)).yaml))
    .map((path) => path.replace(/\.mdx$/u, '.html'));
}
