import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Real notices are not ours to publish: they lie beside the checkout, when they are there at all. Tests take short facts
 * from them and copy nothing.
 */
const folder = join(import.meta.dirname, '../../../shared/notices');

export interface RealNotice {
  file: string;
  path: string;
  bytes: Uint8Array;
  /** Lines of the website they were taken from. */
  apart: string[];
}

/** Lines of a website, by how they begin. */
const furniture = /^(?:团学工作|相关站点|发布时间:|上一条:|下一条:|mailto:)/u;

export function realNotices(): RealNotice[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const bytes = readFileSync(path);
      const lines = bytes.toString('utf8').split('\n');
      return { file, path, bytes, apart: lines.filter((line) => furniture.test(line.trim())) };
    });
}

/**
 * Name of the test that always runs beside those of the real notices: it says what is left out when they are not at hand.
 * @param what what the tests look at
 */
export function aboutRealNotices(what: string): string {
  const count = realNotices().length;
  return count > 0
    ? `${count} real notices are at hand: ${what}`
    : `the real notices are not at hand, left out: ${what}`;
}
