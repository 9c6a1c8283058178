import { expect, it } from 'vitest';
import { directoryParts } from '#campaign/directory.ts';
import { directoryFile } from '#feeds/directory-file.ts';
import type { DirectoryFile } from '#lib/directory-file.ts';
import { listFiles } from '../../support/lists.ts';
import { loadFiles } from '../../support/load-files.ts';

it('writes each part with the names of its places, and only what is known of a row', async () => {
  const { loaded } = await loadFiles(listFiles);
  const campaign = loaded!.campaign;
  const files = directoryParts(campaign).map((part) => JSON.parse(directoryFile(campaign, part)) as DirectoryFile);
  expect(files[1]).toEqual({
    places: { '1401': '太原市', '140105': '太原市 小店区' },
    rows: [
      {
        name: '共青团太原市委员会',
        kind: '市级团委',
        place: '1401',
        address: '解放路 2 号',
        phone: '0351-5550101',
        hours: '工作日 9:00—17:00',
        channel: { name: '太原老乡群', page: 'channels/taiyuan-qun.html' },
      },
      { name: '小店区青年之家', kind: '青年之家', place: '140105', note: '周末也开' },
    ],
  });
  // A code that has run out is no way in: the group keeps its name, without a link.
  expect(files[2]?.rows[0]?.channel).toEqual({ name: '吉县老乡群' });
});
