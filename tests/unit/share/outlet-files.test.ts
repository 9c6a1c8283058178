import { resolve } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCampaigns } from '#campaign/find.ts';
import { loadCampaign } from '#campaign/load.ts';
import type { LoadedCampaign } from '#campaign/model.ts';
import { noticeForm } from '#cli/channels.ts';
import { outletFiles } from '#share/outlet-files.ts';
import { longestCaption, longestCover, videoWords } from '#share/video-caption.ts';
import { longestPost, weiboLength } from '#share/weibo-length.ts';
import { lengthOf } from '#share/cut-text.ts';
import { campaignFolder, campaignId, type ContentFolder } from '../../support/campaign-folder.ts';
import { inertAttacks } from '../../support/hostile-corpus.ts';
import { hostileFolder } from '../../support/load-hostile.ts';
import { documentsOf } from '../../support/outlet-document.ts';
import { village } from '../../support/village.ts';

const contentDir = resolve(import.meta.dirname, '../../../content');
const { ids } = await findCampaigns(contentDir);

interface Written {
  key: string;
  name: string;
  text: string;
}

async function loadedOf(folder: string, id: string): Promise<LoadedCampaign> {
  const { loaded, problems } = await loadCampaign({ contentDir: folder, id });
  if (loaded === undefined) throw new Error(problems.map(({ code, file }) => `${code} ${file}`).join('\n'));
  return loaded;
}

/** Drawing hundreds of codes would take most of the time. */
const drawCode = () => Promise.resolve(new Uint8Array([1, 2, 3]));

/** Every text of every entry and form of a campaign. */
async function writeAll(loaded: LoadedCampaign): Promise<{ written: Written[]; faults: string[] }> {
  const written: Written[] = [];
  const faults: string[] = [];
  for (const document of documentsOf(loaded)) {
    const made = await outletFiles(document, { media: loaded.media, form: noticeForm, drawCode });
    faults.push(...made.faults.map((fault) => `${document.key}: ${fault}`));
    for (const { name, content } of made.files)
      if (typeof content === 'string') written.push({ key: document.key, name, text: content });
  }
  return { written, faults };
}

/** Which files match, each by its entry and name. */
const where = (written: readonly Written[], ending: string, wrong: (text: string) => unknown) =>
  written.flatMap(({ key, name, text }) => {
    const found = name.endsWith(ending) ? wrong(text) : false;
    return found === false || found === null || found === undefined ? [] : [`${key} ${name}: ${String(found)}`];
  });

describe.each(ids)('everything of %s', (id) => {
  let loaded: LoadedCampaign;
  let all: { written: Written[]; faults: string[] };
  beforeAll(async () => {
    loaded = await loadedOf(contentDir, id);
    all = await writeAll(loaded);
  }, 60_000);

  it('can be pasted into the editor of a 公众号', () => {
    expect(all.written.length).toBeGreaterThan(100);
    expect(all.faults).toEqual([]);
  });

  it('is a post of at most 140 characters with its topic and link', () => {
    expect(where(all.written, '微博.txt', (text) => weiboLength(text.slice(1).trim()) > longestPost)).toEqual([]);
    expect(where(all.written, '微博.txt', (text) => !/^\ufeff#[^#\s]+# .*\?c=weibo\r\n$/u.test(text))).toEqual([]);
  });

  it('is a caption and a title of a cover that are not too long', () => {
    for (const document of documentsOf(loaded)) {
      const { cover, caption, script } = videoWords(document);
      expect(lengthOf(cover)).toBeLessThanOrEqual(longestCover);
      expect(lengthOf(caption.split(' #')[0] ?? '')).toBeLessThanOrEqual(longestCaption);
      expect(new Set(script).size).toBe(3);
      expect(script.join('')).not.toContain('http');
    }
  });

  it('has no signs of Markdown, of programs or of components left in it', () => {
    const left = /\*\*|\]\(|<\/?[A-Z][a-z]+[ >]|\bundefined\b|\[object |\bNaN\b|\bnull\b|\.mdx/u;
    expect(where(all.written, '.txt', (text) => left.exec(text)?.[0])).toEqual([]);
    expect(where(all.written, '公众号.html', (text) => left.exec(text)?.[0])).toEqual([]);
    expect(where(all.written, '打印.html', (text) => left.exec(text.replace(/<style>.*<\/style>/su, ''))?.[0])).toEqual(
      [],
    );
  });

  it('opens in any Notepad: a byte order mark, and both signs at the end of each line', () => {
    expect(where(all.written, '.txt', (text) => !text.startsWith('\ufeff') || /[^\r]\n/u.test(text))).toEqual([]);
  });

  it('is one sheet that fetches nothing', () => {
    const fetched = /<(?:script|link|iframe)\b|(?:src|href)="(?!data:)|@import|url\(/u;
    expect(where(all.written, '打印.html', (text) => fetched.exec(text)?.[0])).toEqual([]);
  });

  it('says everywhere that the site is a sample', () => {
    expect(where(all.written, '', (text) => !text.includes('示例'))).toEqual([]);
  });
});

describe('hostile content', () => {
  let folder: ContentFolder;
  let all: { written: Written[]; faults: string[] };
  beforeAll(async () => {
    folder = await hostileFolder(inertAttacks);
    all = await writeAll(await loadedOf(folder.contentDir, campaignId));
  }, 60_000);
  afterAll(() => folder.dispose());

  it('is words and nothing else in an article', () => {
    expect(all.written.length).toBeGreaterThan(200);
    expect(all.faults).toEqual([]);
  });

  it('makes no element of its own on a sheet or on the page to copy from', () => {
    const mayBe = new Set(
      'html head meta title style body p h1 h2 h3 h4 ul ol li blockquote footer dl dt dd div figure figcaption table thead tbody tr th td img span b strong em s br hr pre aside section header button script'.split(
        ' ',
      ),
    );
    const strange = (text: string) => {
      const found: string[] = [];
      const look = (node: ReturnType<typeof parseDocument>['children'][number]): void => {
        if ('attribs' in node) {
          if (!mayBe.has(node.name)) found.push(node.name);
          found.push(...Object.keys(node.attribs).filter((name) => name.startsWith('on') || name === 'srcdoc'));
          if (node.name === 'img' && !/^data:image\/(?:png|jpeg);/u.test(node.attribs['src'] ?? '')) found.push('img');
        }
        if ('children' in node) node.children.forEach(look);
      };
      parseDocument(text).children.forEach(look);
      return found[0];
    };
    expect(where(all.written, '打印.html', strange)).toEqual([]);
    expect(where(all.written, '复制.html', strange)).toEqual([]);
    // The page to copy from has one script, which is ours.
    expect(where(all.written, '复制.html', (text) => (text.match(/<script/giu) ?? []).length !== 1)).toEqual([]);
    expect(where(all.written, '打印.html', (text) => /<script/iu.test(text))).toEqual([]);
  });

  it('a post keeps its length and its one link', () => {
    expect(where(all.written, '微博.txt', (text) => weiboLength(text.slice(1).trim()) > longestPost)).toEqual([]);
  });
});

describe('files beside the texts', () => {
  it('are those the text names, under the names it gives them, and a code', async () => {
    const folder = await campaignFolder(await village());
    try {
      const loaded = await loadedOf(folder.contentDir, campaignId);
      const story = documentsOf(loaded).find(({ key }) => key === 'stories/axiu');
      if (story === undefined) throw new Error('no story');
      const { files, uploads } = await outletFiles(story, { media: loaded.media, form: noticeForm });
      expect(uploads).toEqual(['media/pear-trees.jpg', 'media/form.docx']);
      expect(files.map(({ name }) => name)).toEqual([
        '公众号.html',
        '公众号-复制.html',
        '微博.txt',
        '短视频.txt',
        '纯文本.txt',
        '打印.html',
        '二维码.png',
        'media/form.docx',
        'media/pear-trees.jpg',
      ]);
      const sheet = files.find(({ name }) => name === '打印.html')?.content;
      expect(sheet).toContain('src="data:image/jpeg;base64,');
    } finally {
      await folder.dispose();
    }
  });
});
