import { define } from '../problem.ts';

/** What can be wrong with a campaign folder as a whole. */
export const campaignProblems = {
  'campaign-none': define<{ folder: string }>({
    severity: 'error',
    title: '没有找到活动',
    message: ({ folder }) => `${folder} 里没有活动文件夹。`,
    fix: ({ folder }) =>
      `在 ${folder} 里建一个文件夹（名字用小写字母、数字和短横线），放进 campaign.yaml。最省事的办法是复制一个已有的活动。`,
  }),
  'campaign-unknown': define<{ id: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    title: '没有这个活动',
    message: ({ id }) => `没有名叫「${id}」的活动。`,
    fix: ({ nearest, known }) =>
      `${nearest === undefined ? '' : `你是不是想写「${nearest}」？`}现有的活动：${known.join('、') || '还没有'}。`,
  }),
  'campaign-file-missing': define({
    severity: 'error',
    title: '没有 campaign.yaml',
    message: () => '活动文件夹里没有 campaign.yaml。',
    fix: () => '从已有的活动里复制一份 campaign.yaml 来改；如果这个文件夹不是活动，请移出 content/。',
  }),
  'name-bad': define<{ name: string }>({
    severity: 'error',
    title: '名字不能做网址',
    message: ({ name }) => `「${name}」会成为网址的一部分，只能用小写字母、数字和短横线。`,
    fix: () => '改个名字，用拼音就好，如 chuangye-daikuan。',
  }),
  'file-encoding': define<{ guess: string }>({
    severity: 'error',
    title: '文件编码不对',
    message: ({ guess }) => `这个文件不是 UTF-8 编码${guess}，文字会变成乱码。`,
    fix: () => '用记事本打开，选“另存为”，把编码选成 UTF-8，再保存。',
  }),
  'file-bytes': define({
    severity: 'error',
    title: '有坏掉的字',
    message: () => '这一行里有坏掉的字节，读不出是什么字，多半是没有传完整。',
    fix: () => '从头传一次；还不行，就对照原来的稿子把这一行重新打一遍，存成 UTF-8。',
  }),
  'file-not-folder': define<{ name: string }>({
    severity: 'error',
    title: '这里应该是文件夹',
    message: ({ name }) => `「${name}」应该是一个文件夹，现在是一个文件。`,
    fix: ({ name }) => `把这个文件移走，建一个叫 ${name} 的文件夹，再把内容放进去；用不到就删掉。`,
  }),
  'file-unexpected': define<{ name: string; folder: string; nearest?: string | undefined }>({
    severity: 'warning',
    title: '多出来的文件',
    message: ({ name }) => `「${name}」不会出现在网站里。`,
    fix: ({ nearest, folder }) =>
      nearest === undefined
        ? `内容写成 .mdx 文件放进 ${folder}；图片和附件放进 media/；用不到就删掉。`
        : `你是不是想写「${nearest}」？`,
  }),
  'verification-file-bad': define<{ name: string; named: boolean }>({
    severity: 'error',
    title: '微信的校验文件不对',
    message: ({ name, named }) =>
      named
        ? `「${name}」里面应该只有微信给的那一串字母和数字，现在不是。`
        : `「${name}」不是微信给的名字；应该是 MP_verify_ 加一串字母和数字，再加 .txt。`,
    fix: () => '从公众平台重新下载这个文件，原样放进活动文件夹，不改名字，也不改内容；用不到就删掉。',
  }),
  'file-program': define<{ name: string }>({
    severity: 'error',
    title: '给程序用的文件',
    message: ({ name }) => `「${name}」是给程序用的，放在内容里会打乱网站的生成。`,
    fix: () => '移到活动文件夹外面；用不到就删掉。',
  }),
  'file-special': define<{ link: boolean }>({
    severity: 'error',
    title: '这不是普通的文件',
    message: ({ link }) =>
      link
        ? '这是一个链接（快捷方式），会把活动文件夹外面的内容带进网站。'
        : '这不是普通的文件或文件夹，读它可能永远读不完。',
    fix: ({ link }) => (link ? '删掉链接，把要用的文件本身复制到这里。' : '删掉它。'),
  }),
  'file-too-large': define<{ size: string; limit: string }>({
    severity: 'error',
    title: '文件太大',
    message: ({ size, limit }) => `这个文件有 ${size}，文字的文件最多 ${limit}。`,
    fix: () => '看看是不是放错了文件；内容真有这么多，就分成几个文件。',
  }),
  'file-unreadable': define<{ detail: string }>({
    severity: 'error',
    title: '文件读不了',
    message: ({ detail }) => `这个文件读不了：${detail}。`,
    fix: () => '看看文件是不是正被别的程序打开、是不是被删了，或者有没有权限，然后再试一次。',
  }),
  'notices-none': define({
    severity: 'warning',
    title: '没有通知',
    message: () => '这个活动还没有一篇通知，读者看不到活动的依据。',
    fix: () => '在 notices/ 里加一篇 .mdx。',
  }),
  'review-needed': define<{ count: number; list?: string | undefined }>({
    severity: 'info',
    title: '还有内容没核对',
    message: ({ count }) => `有 ${count} 份文件是由通知自动整理的，还没有人核对。`,
    fix: ({ list }) =>
      `${list === undefined ? '' : `照 ${list} 里列的，`}对着通知一份一份看；看过一份，就删掉里面 review: needed 那一行。`,
  }),
  'phases-order': define<{ name: string; previous: string }>({
    severity: 'error',
    title: '阶段先后不对',
    message: ({ name, previous }) => `阶段「${name}」比它前面的「${previous}」开始得还早。`,
    fix: () => '把 phases 按开始日期从早到晚排好。',
  }),
  'theme-contrast': define<{ name: string; colour: string; ground: string; ratio: string; least: string }>({
    severity: 'error',
    title: '颜色太浅，看不清',
    message: ({ name, colour, ground, ratio, least }) =>
      `「${name}」的颜色 ${colour} 放在底色 ${ground} 上，对比度只有 ${ratio}，文字至少要 ${least}。`,
    fix: ({ name }) => `把 ${name} 调深一些，或把 ground 调浅一些。`,
  }),
  'link-broken': define<{ href: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '链接指向不存在的内容',
    message: ({ href }) => `链接「${href}」指向的内容不存在。`,
    fix: ({ nearest }) =>
      `${nearest === undefined ? '' : `你是不是想写「${nearest}」？`}链到本站的内容，写成 ../文件夹/文件名.mdx，如 ../policies/chuangye-daikuan.mdx；链到别的网站，写 https:// 开头的完整网址。`,
  }),
};
