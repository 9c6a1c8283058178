import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemCollector } from '#problems/collector.ts';
import { namesIn } from './list-folder.ts';

/** A small text that has to lie at the root of the site. */
export interface VerificationFile {
  name: string;
  text: string;
}

/** WeChat asks for such a file before it believes that a domain belongs to a 公众号. Nothing else gets to the root this way. */
const name = /^MP_verify_[0-9A-Za-z]{8,64}\.txt$/u;
const looksLikeOne = /^mp_verify.*\.txt$/iu;
const content = /^[0-9A-Za-z]{16,64}$/u;

const isVerificationFile = (file: string) => looksLikeOne.test(file);

/** The files of a campaign folder that go to the root of its site, checked; what is wrong with one becomes a problem. */
export async function readVerificationFiles(
  campaign: { id: string; folder: string },
  problems: ProblemCollector,
): Promise<VerificationFile[]> {
  const found: VerificationFile[] = [];
  for (const file of (await namesIn(campaign.folder)).filter(isVerificationFile)) {
    const path = join(campaign.folder, file);
    const kind = await stat(path);
    // Editors add a line break, some of them a byte order mark: WeChat gave neither.
    const text = kind.isFile() && kind.size < 1000 ? (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '').trim() : '';
    if (name.test(file) && content.test(text)) found.push({ name: file, text });
    else
      problems.add('verification-file-bad', { file: `${campaign.id}/${file}` }, { name: file, named: name.test(file) });
  }
  return found;
}
