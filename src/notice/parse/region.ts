import { placesIn, type NamedPlace } from '#campaign/place-names.ts';
import type { RegionDraft } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { found } from './passages.ts';

/** Characters that stand for a province in the number of its League committee: 晋团发. */
const provinceSigns: Record<string, string> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  内: '内蒙古自治区',
  蒙: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  黔: '贵州省',
  贵: '贵州省',
  滇: '云南省',
  云: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
  兵: '新疆维吾尔自治区',
};
const corps = /新疆生产建设兵团|兵团/u;
const xinjiang = '新疆维吾尔自治区';

/**
 * Where the campaign is held: the province or city named by the issuer, else by the title, the addressees, the number or
 * the text. Names said short (嘉兴) count only in the name of an office. Nothing named: undefined.
 */
export function readRegion(given: {
  /** Signature, mark and organiser, the surest first. */
  offices: readonly Found<string>[];
  title?: Found<string> | undefined;
  addressees: readonly Found<string>[];
  number?: Found<string> | undefined;
  /** The paragraphs of the text, with their places. */
  texts: readonly Found<string>[];
}): Found<RegionDraft> | undefined {
  for (const office of given.offices) {
    if (corps.test(office.value)) return found({ root: xinjiang }, office.at, 'likely', '兵团在新疆维吾尔自治区');
    const region = toRegion(placesIn(office.value, 'short'));
    if (region) {
      const school = /大学|学院|学校|中学/u.test(office.value);
      return school
        ? found(region, office.at, 'guess', '发文单位是学校，按校名里的地名判断')
        : found(region, office.at, 'likely', '按发文单位的名称');
    }
  }
  if (given.title) {
    const region = toRegion(placesIn(given.title.value, 'full'));
    if (region) return found(region, given.title.at, 'guess', '发文单位没写地名，按标题里的地名判断');
  }
  for (const addressee of given.addressees) {
    // 各盟市、旗县 name no place; 新疆生产建设兵团各师 does.
    const region = corps.test(addressee.value)
      ? { root: xinjiang }
      : toRegion(placesIn(addressee.value, 'full').slice(0, 1));
    if (region && given.addressees.length < 6)
      return found(region, addressee.at, 'guess', '发文单位没写地名，按主送单位里的地名判断');
  }
  const sign = provinceSigns[given.number?.value[0] ?? ''];
  if (sign !== undefined && given.number && /^.[^〔[（(]{0,3}(?:团|青|共)/u.test(given.number.value)) {
    return found({ root: sign }, given.number.at, 'guess', '按发文字号的代字判断');
  }
  return fromText(given.texts);
}

/** In the text only provinces and cities by their full names count, and only when no other is named as often. */
function fromText(texts: readonly Found<string>[]): Found<RegionDraft> | undefined {
  const counts = new Map<string, { count: number; text: Found<string> }>();
  for (const text of texts) {
    for (const { level, name } of placesIn(text.value, 'full')) {
      if (level === 'county') continue;
      counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, text: counts.get(name)?.text ?? text });
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (!first || first[1].count < 2 || second?.[1].count === first[1].count) return undefined;
  return found({ root: first[0] }, first[1].text.at, 'guess', '发文单位没写地名，按正文里多次出现的地名判断');
}

/** The smallest place of one name (浙江省嘉兴市嘉善县): a county is kept as the only one of its city. */
function toRegion(places: readonly NamedPlace[]): RegionDraft | undefined {
  const county = places.find(({ level }) => level === 'county');
  if (county) return { root: county.root, only: [county.name] };
  const place = places.find(({ level }) => level === 'city') ?? places[0];
  return place && { root: place.root };
}
