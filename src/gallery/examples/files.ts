/** A whole file of each kind that is not an entry. Shown in the docs, built in the gallery, loaded by tests. */
export const fileExamples: Record<string, string> = {
  'forms/baoming.yaml': `title: 座谈报名
vendor: 自有接口
url: https://forms.guichao.example/zuotan
operator: 共青团河湾镇委员会
role: 负责人自己
handler: 共青团河湾镇委员会
contact: 河湾镇团委办公室
purpose: 安排座位，开会前打一个电话
fields:
  - { type: 文字, name: xingming, label: 姓名, maxLength: 20 }
  - { type: 电话, name: dianhua, label: 手机号 }
  - { type: 长文字, name: wenti, label: 想问的问题, required: false, maxLength: 200 }
retention: 开完会一周内删除
withdrawal: 告诉河湾镇团委办公室，当天删除
minors: 不收
sensitive: false
deadline: 2021-02-10 18:00
fallback: { place: 河湾镇团委办公室，工作日上班时间 }
sample: true
`,
  'channels.yaml': `channels:
  - id: zaiwai
    name: 在外务工青年群
    kind: 微信群
    about: 拼车、抢票、问政策，有人值班回答。
    host: 共青团河湾镇委员会
    audience: [务工青年]
    code: { url: https://example.com/qun/zaiwai, expires: 2021-02-27 }
  - id: gongzhonghao
    name: 河湾青年
    kind: 公众号
    about: 每周一条，只说有用的。
    host: 共青团河湾镇委员会
    join: 在微信里搜“河湾青年”
`,
  'points.yaml': `points:
  - name: 汽车站志愿服务岗
    kind: 汽车站
    region: 太原市
    address: 出站口左手边
    start: 2021-01-28
    end: 2021-02-10
    hours: 每天 8:00—20:00
    offers: [热水, 带路, 帮老人提行李]
    host: 河湾镇青年志愿者
    activity: zuotan
`,
  'glossary.yaml': `terms:
  - term: 三会两制一课
    also: [“三会两制一课”]
    meaning: 团支部最基本的几样事：开三种会，守两项制度，上一堂团课。
    parts: [支部大会, 支部委员会会议, 团小组会, 团员教育评议制度, 团员年度团籍注册制度, 团课]
`,
  'media-kit.yaml': `items:
  - { title: 横幅, kind: 图片, scene: hero-wide, about: 贴在网页顶上。 }
  - { title: 竖海报, kind: 海报, scene: hero-tall, about: 发在朋友圈。, use: 不改字 }
  - { title: 群公告, kind: 文案, text: 回家过年的，十二号下午文化站坐坐。, about: 发在老乡群里。 }
`,
  'programmes.yaml': `programmes:
  - name: 领头雁培养计划
    about: 帮村里的青年带头人学管理、跑市场。
    gives: 一年跟一位师傅
    host: 各级团组织
    activities: [zuotan]
`,
  'orgs.csv': `名称,地区,类型,地址,电话,办公时间,群或号,备注
共青团太原市委员会,太原市,市级团委,,,,,
共青团小店区委员会,太原市/小店区,县级团委,,,,zaiwai,先打村里电话也行
`,
  'tables/sanjin-sanlian.yaml': `kind: matrix
title: 三进三联
summary: 去三种地方，联系三种人。
published: 2021-01-18
notice: tongzhi
sample: true
columns:
  - name: 三进
    items: [{ title: 进学校, text: 听一堂课。 }, { title: 进村, text: 下一趟地。 }, { title: 进企业, text: 跟一个班。 }]
  - name: 三联
    items: [{ title: 联系学生 }, { title: 联系农民 }, { title: 联系工人 }]
`,
  'tables/zhibiao.yaml': `kind: targets
title: 走多少
summary: 每个村至少走到几家。
published: 2021-01-18
sample: true
items:
  - { name: 走访农户, per: 每个村, value: 10, unit: 户 }
  - { name: 调研报告, per: 每名干部, bound: 正好, value: 1, to: 2, unit: 篇 }
`,
  'tables/lianxi-danwei.yaml': `kind: assignment
title: 谁联系哪里
summary: 三个人，五个村。
published: 2021-01-18
sample: true
columns: [带队, 村, 电话在哪里找]
rows:
  - [团委书记, 上湾村, 村委会]
  - ['', 下湾村, '']
  - [副书记, 梨树坪, 学校]
`,
  'tables/baosong.yaml': `kind: submission
title: 报送清单
summary: 活动结束后交三样。
published: 2021-01-18
notice: tongzhi
sample: true
who: 各村团支部
to: 镇团委
items:
  - { name: 总结, how: 1000 字, count: 一份, due: 2021-02-28 }
  - { name: 统计表, due: 2021-02-28, stats: huizong }
`,
  'stats/huizong.yaml': `title: 活动情况统计表
summary: 各县（市、区）办了几场、来了多少人。
published: 2021-01-18
notice: tongzhi
attachment: 附件2
sample: true
header: [{ label: 填表人 }, { label: 联系电话, kind: phone }, { label: 盖章, kind: seal }]
columns:
  - { key: place, label: 地区, type: region }
  - label: 座谈会
    columns:
      - { key: times, label: 场次, type: integer, unit: 场 }
      - { key: people, label: 人数, type: integer, unit: 人 }
rows: { regions: county }
handIn: { who: 各县（市、区）团委, to: 市团委, day: 2021-02-28 }
`,
};
