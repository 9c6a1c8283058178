import { documentNumberIn } from '../parse/document-number.ts';

const labels =
  '(?:信息)?索引号|(?:主题|信息|组配|体裁|文件|服务对象|所属)分类|分类(?:索引)?|主题|公开(?:方式|时限|范围|形式|程序|类别|责任部门)|(?:发文|制发|发布|公开)(?:机关|机构|单位|部门)|发文字号|文件编号|文号|字号|(?:成文|发文|生成|生效|失效|废止|颁布|发布|公开|公布)(?:日期|时间)|(?:是否)?有效性?|有效期|效力(?:状态|级别)|(?:内容)?概述|内容概要|(?:信息|文件)?(?:名称|标题)|(?:信息|文章)?来源|关键词|字体显示|归档时间|载体类型|记录形式';
const label = new RegExp(`^[•·●▪]?[【[]?(?:${labels})[】\\]]?[：:]?`);
const bare = new RegExp(`^[•·●▪]?[【[]?(?:${labels})[】\\]]?[：:]$`);
const several = new RegExp(`(?:${labels})[】\\]：:]`, 'g');

/** What a line is in the record a public body puts above a text (索引号, 发文机关, 成文日期 …). */
export type RecordPart = 'label' | 'entry' | undefined;

/**
 * Tells the lines of such a record: a label alone, or an entry with its value. A line that holds the document number is
 * left to whoever reads the head.
 */
export function recordPart(line: string): RecordPart {
  if (line.length > 200) return undefined;
  const text = line.replace(/[\s\u3000]+/g, '');
  if (documentNumberIn(text) !== undefined || /。/.test(text)) return undefined;
  if (bare.test(text)) return 'label';
  if (/^\d{6,}[/-]\d{4}-\d+$/.test(text)) return 'entry';
  const found = label.exec(text);
  if (found === null || !/[】\]：:]$/.test(found[0])) return undefined;
  return /索引号|字号|文号|机关|机构|有效|效力|公开|概述|生成|成文/.test(found[0]) ||
    (text.match(several)?.length ?? 0) >= 2
    ? 'entry'
    : undefined;
}
