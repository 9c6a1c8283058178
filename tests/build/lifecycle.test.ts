import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildHere } from '../support/build-site.ts';
import { movingPhone as phone } from '../support/moving-campaign.ts';
import { sharedSite } from '../support/shared-sites.ts';

const page = 'activities/zuotan.html';
const moving = await sharedSite('moving');

async function build(name: string, asOf: string): Promise<string> {
  const outDir = join(inject('runFolder'), 'lifecycle', name);
  const options = { root: join(outDir, 'work'), contentDir: moving.contentDir, outDir, asOf };
  const [result] = await buildHere(options, moving.id);
  expect(result?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outDir;
}

describe('a site built on a day', () => {
  test('of the archive holds no contact, no form and no code to find in its source', async () => {
    const outDir = await build('archived', '2041-06-02');
    for (const path of ['index.html', 'about.html', page]) {
      const html = await readFile(join(outDir, moving.id, path), 'utf8');
      expect(html).toContain('已经归档');
      expect(html).toContain('材料移交档案室');
      expect(html).toContain('告诉当地团组织');
      expect(html).not.toContain(phone);
      expect(html).not.toContain('forms.example.com/a"');
    }
  });

  test('before its start says when it begins, on the home page alone', async () => {
    const outDir = await build('before', '2020-01-01');
    const home = await readFile(join(outDir, moving.id, 'index.html'), 'utf8');
    expect(home).toContain('还没开始');
    expect(await readFile(join(outDir, moving.id, 'about.html'), 'utf8')).not.toContain('还没开始');
  });
});
