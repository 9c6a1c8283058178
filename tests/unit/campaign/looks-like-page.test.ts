import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksLikePage } from '#campaign/looks-like-page.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

const pages: Record<string, string | Uint8Array> = {
  doctype: '<!DOCTYPE html><p>x',
  'below-blank-lines': '\n\t <script>1</script>',
  'behind-a-mark': '\ufeff<p>x</p>',
  'sixteen-bits': Buffer.from('\ufeff<html>', 'utf16le'),
  'xml-head': '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
};
const others: Record<string, string | Uint8Array> = {
  pdf: '%PDF-1.7\n<html>',
  zip: Buffer.from([0x50, 0x4b, 3, 4, 0x3c]),
  'old-document': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  text: '说明 <b>',
  empty: '',
};
let folder: ContentFolder;
beforeAll(async () => void (folder = await campaignFolder({ ...pages, ...others })));
afterAll(() => folder.dispose());

test.each(Object.keys(pages))('%s begins as a page does', async (name) => {
  expect(await looksLikePage(folder.path(name))).toBe(true);
});
test.each(Object.keys(others))('%s does not', async (name) => {
  expect(await looksLikePage(folder.path(name))).toBe(false);
});
