import { z } from 'zod';
import { line, officePhone, reference } from './text.ts';

/** What kind of League organisation it is; readers choose by it. */
export const organisationKinds = [
  '省级团委',
  '市级团委',
  '县级团委',
  '乡镇街道团委',
  '村社区团支部',
  '学校团委',
  '企业团委',
  '驻外团组织',
  '青年之家',
  '其他',
] as const;

/** One row of `orgs.csv`: a League organisation people can report to. What is not known is left empty. */
export const organisationSchema = z
  .strictObject({
    name: line('名称，如 共青团太原市委员会'),
    region: line('地区名称或代码，如 太原市、临汾市/吉县、1401'),
    kind: z.enum(organisationKinds).describe('类型'),
    address: line('地址；不知道就空着').optional(),
    phone: officePhone('办公电话，带区号；不知道就空着，不要编').optional(),
    hours: line('办公时间').optional(),
    channel: reference('本地的群或号（channels.yaml 里的 id）').optional(),
    note: line('补充说明').optional(),
  })
  .describe('orgs.csv：团组织名录，一行一个');
export type Organisation = z.infer<typeof organisationSchema>;

/** The heading of each column of `orgs.csv`, as spreadsheets show it. */
export const organisationHeadings: Record<keyof Organisation, string> = {
  name: '名称',
  region: '地区',
  kind: '类型',
  address: '地址',
  phone: '电话',
  hours: '办公时间',
  channel: '群或号',
  note: '备注',
};
