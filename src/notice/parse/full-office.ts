import { placesIn } from '#campaign/place-names.ts';
import type { Found } from '../origin.ts';

/** 团市委, 团示例县委, 示例团委, 校团委, 院团委办公室: a name people know, not the one it is registered by. */
const short = /^(?:团[^共]{0,8}委|[^共]{0,8}团委|团[省市县区州盟旗]委\p{Script=Han}{0,6}部)(?:办公室|办)?$/u;
const fullName = /共青团\p{Script=Han}{2,24}?委员会(?:办公室)?/gu;
const school = /^(?:[校院]|大学|学院|学校)团委/u;
const schoolName = /\p{Script=Han}{2,14}?(?:大学|学院)(?:(?!附属|各)\p{Script=Han}{2,4}学院)?(?![生习])/gu;
/** What may run into the name of a school from the left: 2025年示例大学, 关于开展示例大学. */
const before =
  /^.*(?:[年度届在由经为是向自与和及对]|关于|开展|举办|组织|做好|转发|参加|根据|按照|印发|下发|落实|成为)(?=.{4,}$)/u;

/**
 * The full name of an office that signs by a short one: as the mark, the imprint or the text writes it out. 校团委 is given
 * the name of the school that is spoken of. Otherwise the name as it is.
 * @param elsewhere mark, imprint, title, paragraphs, the surest first
 */
export function fullOffice(name: Found<string>, elsewhere: readonly Found<string>[]): Found<string> {
  if (!short.test(name.value)) return name;
  const office = /(?:办公室|办)$/u.test(name.value);
  const named = elsewhere.flatMap((text) =>
    [...text.value.replaceAll(/\s/gu, '').matchAll(fullName)].map(([value]) => ({ value, at: text.at })),
  );
  const same = named.filter(({ value }) => isSame(name.value, value));
  const best =
    same.find(({ value }) => value.endsWith('办公室') === office) ?? same.find(({ value }) => !value.endsWith('室'));
  if (best) return { ...best, certainty: 'likely', why: `落款或正文写的是“${name.value}”，全称取自别处` };
  if (!school.test(name.value)) return name;
  for (const text of elsewhere) {
    const found = schoolIn(text.value, name.value.startsWith('校') || name.value.startsWith('大学'));
    if (found !== undefined)
      return {
        value: `共青团${found}委员会`,
        at: text.at,
        certainty: 'guess',
        why: `通知只写“${name.value}”，校名取自标题或正文，请核对`,
      };
  }
  return name;
}

/** 团市委 is a 市委员会; 内蒙古团委 has 内蒙古 in its full name. */
function isSame(shortName: string, full: string): boolean {
  if (school.test(shortName)) return /^共青团\p{Script=Han}+(?:大学|学院|学校|中学)委员会/u.test(full);
  const core = shortName.replace(/(?:办公室|办)$/u, '').replace(/\p{Script=Han}{0,6}部$/u, '');
  const place = core.replace(/^团|团委$|委$/gu, '');
  if (/^[省市县区州盟旗]$/u.test(place))
    return new RegExp(`${place}(?:治州)?委员会`, 'u').test(full.replace('自治区', '区'));
  return place.length >= 2 && full.includes(place);
}

function schoolIn(text: string, university: boolean): string | undefined {
  for (const [match] of text.matchAll(schoolName)) {
    const own = match.replace(before, '');
    // 校团委 is the university's, 院团委 that of the college.
    const name = university ? own.replace(/(?<=大学)\p{Script=Han}+$/u, '') : own;
    if (!university && name.endsWith('大学')) continue;
    if (name.length < 4 || /各|二级|^(?:全国|本|我|所在|高等|普通|青年|老年|其他|在)/u.test(name)) continue;
    if (name.endsWith('大学') || name.length >= 6 || placesIn(name, 'short').length > 0) return name;
  }
  return undefined;
}
