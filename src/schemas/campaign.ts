import { z } from 'zod';
import { motifs } from './motif.ts';
import { navigablePages } from './navigable-page.ts';
import { day, endsAfterStart } from './date.ts';
import { faces } from './face.ts';
import { ways } from './way.ts';
import { review } from './review.ts';
import { colour, httpsUrl, line, officePhone, paragraph, slugPattern } from './text.ts';

const organisation = z.strictObject({
  name: line('单位全称'),
  short: line('单位简称，手机上显示').optional(),
  url: httpsUrl('单位网站').optional(),
});

const contact = z.strictObject({
  name: line('部门或岗位名称，不写个人姓名'),
  phone: officePhone('办公电话，带区号').optional(),
  email: z.email({ error: '电子邮箱，如 office@example.cn' }).describe('工作邮箱').optional(),
  address: line('办公地址').optional(),
  hours: line('办公时间').optional(),
});

const phase = z
  .strictObject({
    name: line('阶段名称，如 组织发动'),
    start: day('开始日期；通知没写就不写').optional(),
    end: day('结束日期；长期进行的阶段不写').optional(),
    label: line('通知里怎样写这段时间，如 2018年12月下旬—1月上旬').optional(),
    summary: paragraph('这个阶段做什么，一两句话'),
  })
  .check(endsAfterStart);

/** What one campaign is: everything of it that is not an entry. The file is `campaign.yaml`. */
export const campaignSchema = z
  .strictObject({
    title: line('活动名称，首页竖排的大字，最好四个字').max(12),
    slogan: line('一句话口号').max(30),
    summary: paragraph('活动简介，一两句话，搜索结果和转发卡片里会用').max(160),
    sample: z.boolean().default(false).describe('是不是示例站：写 true，每一页都会标明“示例站点”'),
    asOf: day('按哪一天生成（只给示例站用；正式活动不写，默认是今天）').optional(),
    review,
    organiser: organisation.describe('主办单位'),
    coOrganisers: z.array(organisation).default([]).describe('联合主办或承办单位'),
    period: z
      .strictObject({
        start: day('活动开始日期'),
        end: day('活动结束日期；没有说到哪天为止就不写').optional(),
        label: line('通知里怎样写活动时间').optional(),
      })
      .check(endsAfterStart)
      .optional()
      .describe('活动时间；通知没有写就不写'),
    archive: z
      .strictObject({
        from: day('从哪天起归档：表单关闭，联系方式和二维码撤下，页面上写明不再更新'),
        note: paragraph('归档以后想留一句话，如 材料移交到哪里').optional(),
      })
      .optional()
      .describe('归档；不写就是活动结束半年以后，没有结束日期就一直不归档'),
    countdown: z
      .strictObject({ label: line('倒计时写什么，如 距春节'), day: day('倒数到哪一天') })
      .optional()
      .describe('首页车票上的倒计时'),
    phases: z.array(phase).default([]).describe('推进步骤，按时间先后'),
    actionDay: z
      .strictObject({ name: line('行动日名称'), day: day('哪一天'), summary: paragraph('这一天做什么') })
      .optional()
      .describe('统一行动日'),
    deadlines: z
      .array(
        z
          .strictObject({
            name: line('要交什么、办什么'),
            day: day('截止日期；拿不准就不写，只写 label').optional(),
            label: line('通知里怎样写这个日子，如 2月30日前；没有 day 就要写').optional(),
            who: line('谁来交').optional(),
            to: line('交到哪里').optional(),
            note: line('补充说明，如原通知日期有误').optional(),
          })
          .refine(({ day, label }) => day !== undefined || label !== undefined, {
            error: '截止日期；拿不准就在 label 里照通知写',
            path: ['day'],
          }),
      )
      .default([])
      .describe('报送与截止时间'),
    goals: z
      .array(z.strictObject({ name: line('目标名称'), text: paragraph('一句话解释') }))
      .default([])
      .describe('活动目标'),
    targets: z
      .array(
        z
          .strictObject({
            label: line('指标说的是什么'),
            value: z.number().nonnegative().describe('数值'),
            to: z.number().nonnegative().optional().describe('是一个范围时的上限，如 2—3 里的 3'),
            unit: line('单位，如 项、个、场'),
            note: line('口径或出处').optional(),
          })
          .refine(({ value, to }) => to === undefined || to > value, { error: '比 value 大的数', path: ['to'] }),
      )
      .default([])
      .describe('量化指标'),
    regions: z
      .strictObject({
        root: line('活动覆盖的省份或城市：名称或行政区划代码，如 山西省 或 14'),
        only: z.array(line('城市或县区：名称或代码')).min(1).optional().describe('只在部分市县开展时列出来'),
      })
      .optional()
      .describe('活动覆盖的地区；不写就是全国，没有各地的页面'),
    share: z
      .strictObject({
        topics: z
          .array(line('微博话题，不带 #').max(20))
          .max(3)
          .default([])
          .describe('发微博、短视频时带的话题，一到三个；不写就用活动名称'),
        signature: httpsUrl(
          '微信签名接口：你们自己的服务器，给页面签名，转发时才有标题和图；没有就不写，页面照样完整',
        ).optional(),
      })
      .default({ topics: [] })
      .describe('转发'),
    contacts: z.array(contact).default([]).describe('联系方式（只写单位公开的）'),
    theme: z
      .strictObject({
        ink: colour('深色墨，用于正文和大面积画面'),
        accent: colour('亮色墨，用于按钮、数字和强调'),
        ground: colour('底色，纸的颜色'),
        motif: z
          .enum(motifs)
          .describe('画面题材：loess 黄土高原、grassland 草原、oasis 绿洲、watertown 水乡、paddy 圩田'),
        way: z
          .enum(ways)
          .optional()
          .describe(
            '回家的路，决定首页的样子：railway 铁路、poplar-road 白杨路、horse-track 马道、canal 水路、footpath 小路；不写就按题材选',
          ),
        face: z
          .enum(faces)
          .default('song')
          .describe('标题的字体：song 粗宋、hei 粗黑、kai 楷体、brush 毛笔字、xiaowei 细宋'),
      })
      .describe('配色与画面：两色墨、一张纸，像套色剪纸'),
    navigation: z
      .array(
        z.strictObject({
          page: z.enum(navigablePages).describe('指向哪一页'),
          label: line('显示的文字').max(6).optional(),
        }),
      )
      .min(2)
      .max(9)
      .optional()
      .describe('导航顺序；不写就用默认的'),
    site: z
      .strictObject({
        url: httpsUrl('发布后的网址，末尾是这个站点的根，如 https://www.example.cn/zt/qcxj/').optional(),
        idCode: z
          .string()
          .regex(/^\d{10}$/, { error: '十位数字的政府网站标识码' })
          .optional()
          .describe('网站标识码'),
        icp: line('ICP 备案号').optional(),
        publicSecurity: z
          .strictObject({
            label: line('公安备案号全文'),
            code: z
              .string()
              .regex(/^\d{14}$/, { error: '十四位数字' })
              .describe('备案号中的十四位数字'),
          })
          .optional()
          .describe('公安备案'),
        reportError: httpsUrl('网站找错平台的地址').optional(),
      })
      .default({})
      .describe('网址与备案；没有就不写，不要编'),
  })
  .describe('campaign.yaml：活动的基本信息');

export type CampaignConfig = z.infer<typeof campaignSchema>;
export { slugPattern as campaignIdPattern };
