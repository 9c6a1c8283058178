import { afterEach, describe, expect, it } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { campaignFolder, campaignId, minimalCampaign, type ContentFolder } from '../../support/campaign-folder.ts';

let content: ContentFolder;
afterEach(() => content.dispose());

async function load(files: Record<string, string | Uint8Array>) {
  content = await campaignFolder(minimalCampaign(files));
  const { loaded, problems } = await loadCampaign({ contentDir: content.contentDir, id: campaignId });
  return { files: loaded?.verification, told: problems.map(({ code, file, message }) => `${code} ${file} ${message}`) };
}
const code = 'Jr8mT6Gd5fXwFqPU';

describe('files by which WeChat knows a domain', () => {
  it('are taken to the root as WeChat gave them, whatever an editor added', async () => {
    const files = {
      [`MP_verify_${code}.txt`]: code,
      'MP_verify_aaaaBBBB1111cccc.txt': '\ufeffaaaaBBBB1111cccc\r\n',
      '备忘.txt': '给自己看的',
    };
    expect(await load(files)).toEqual({
      files: [
        { name: `MP_verify_${code}.txt`, text: code },
        { name: 'MP_verify_aaaaBBBB1111cccc.txt', text: 'aaaaBBBB1111cccc' },
      ],
      told: [],
    });
  });

  it('are not there for most', async () => {
    expect(await load({})).toEqual({ files: [], told: [] });
  });

  it.each([
    ['another name', `MP_verify_${code}(1).txt`, code],
    ['small letters', `mp_verify_${code}.txt`, code],
    ['an address', `MP_verify_..${code}.txt`, code],
    ['nothing in it', `MP_verify_${code}.txt`, ''],
    ['a page in it', `MP_verify_${code}.txt`, '<script>alert(1)</script>'],
    ['two lines', `MP_verify_${code}.txt`, `${code}\n${code}`],
    ['too much', `MP_verify_${code}.txt`, 'a'.repeat(65)],
    ['no end', `MP_verify_${code}.txt`, 'a'.repeat(100_000)],
    ['other letters', `MP_verify_${code}.txt`, 'Jr8mT6Gd5fXwFq归巢'],
  ])('are refused with %s', async (_name, file, text) => {
    const { files, told } = await load({ [file]: text });
    expect(files).toBe(undefined);
    expect(told).toEqual([expect.stringContaining(`verification-file-bad ${campaignId}/${file} `)]);
  });

  it('that are folders are refused too', async () => {
    expect((await load({ [`MP_verify_${code}.txt/x.md`]: code })).told).toEqual([
      expect.stringContaining(`verification-file-bad ${campaignId}/MP_verify_${code}.txt `),
    ]);
  });
});
