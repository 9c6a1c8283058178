import { define } from '../problem.ts';

const asWord = '用 Word 或 WPS 打开它，选“另存为”，存成 .docx，再试一次';

/** What can be wrong with a file that a notice is read from. */
export const sourceProblems = {
  'source-empty': define({
    severity: 'error',
    title: '文件是空的',
    message: () => '这个文件里一个字节也没有。',
    fix: () => '看看是不是没有下载完，或者选错了文件；重新下载一份再试。',
  }),
  'source-blank': define({
    severity: 'error',
    title: '里面没有文字',
    message: () => '这个文件能打开，但里面只有空白或图片，没有文字。',
    fix: () =>
      '打开文件看看。如果通知是一张图片，请先把文字识别出来（WPS、微信都能提取文字），存成 .docx 或 .txt 再试。',
  }),
  'source-too-large': define<{ size: string; limit: string }>({
    severity: 'error',
    title: '文件太大',
    message: ({ size, limit }) => `这个文件有 ${size}，最多只读 ${limit}。`,
    fix: () => '通知的文字不会这么大，多半是图片占了地方。删掉图片，或者只把文字复制到一个新的文档里，再试一次。',
  }),
  'source-too-long': define<{ limit: string }>({
    severity: 'error',
    title: '文字太多',
    message: ({ limit }) => `这个文件的文字超过了 ${limit}字，不像是一份通知。`,
    fix: () => '看看是不是选错了文件；如果是文件汇编，请把要用的那一份单独存出来。',
  }),
  'source-too-many-pages': define<{ pages: number; limit: number }>({
    severity: 'error',
    title: '页数太多',
    message: ({ pages, limit }) => `这份 PDF 有 ${pages} 页，最多只读 ${limit} 页。`,
    fix: () => '如果是文件汇编，请把要用的那几页单独存成一份 PDF。',
  }),
  'source-kind': define<{ kind: string; named?: string | undefined }>({
    severity: 'error',
    title: '这不是通知的文档',
    message: ({ kind, named }) =>
      named === undefined
        ? `这个文件是${kind}，读不出通知。`
        : `这个文件的名字以 ${named} 结尾，里面其实是${kind}，读不出通知。`,
    fix: () => '选通知的正文文件：Word 或 WPS 文档（.docx、.doc）、PDF、网页（.html）或者文本（.txt、.md）。',
  }),
  'source-format': define<{ kind: string; how?: string | undefined }>({
    severity: 'error',
    title: '读不了这种格式',
    message: ({ kind }) => `这个文件里面是${kind}，这种格式读不了。`,
    fix: ({ how }) => `${how ?? asWord}。`,
  }),
  'source-encrypted': define<{ kind: string }>({
    severity: 'error',
    title: '文件有密码',
    message: ({ kind }) => `这份${kind}加了密码，打不开。`,
    fix: () => '用密码打开它，去掉密码（或者把文字复制到一个新的文档里），保存后再试一次。',
  }),
  'source-scanned': define<{ pages: number }>({
    severity: 'error',
    title: '这是扫描件',
    message: ({ pages }) => `这份 PDF 有 ${pages} 页，都是图片，没有能复制的文字。`,
    fix: () => '找发文单位要 Word 版；要不到的话，先用 WPS 或扫描软件识别文字，校对一遍，存成 .docx 再试。',
  }),
  'source-broken': define<{ kind: string }>({
    severity: 'error',
    title: '文件坏了',
    message: ({ kind }) => `这份${kind}坏了或者不完整，读不出来。`,
    fix: () => `重新下载或者拷贝一份。如果它还能打开，${asWord}。`,
  }),
  'source-expands': define<{ limit: string }>({
    severity: 'error',
    title: '解开以后太大',
    message: ({ limit }) => `这个文件解开以后超过 ${limit}，不像正常的文档，没有读下去。`,
    fix: () => '不要打开来历不明的文件。确认是通知的话，把文字复制到一个新的文档里，再试一次。',
  }),
  'source-unsafe': define<{ what: string }>({
    severity: 'error',
    title: '文件里有不该有的东西',
    message: ({ what }) => `这个文件里有${what}，正常的文档不会有，没有读下去。`,
    fix: () => '不要打开来历不明的文件。确认是通知的话，把文字复制到一个新的文档里，再试一次。',
  }),
  'source-encoding': define({
    severity: 'error',
    title: '看不懂文字编码',
    message: () => '认不出这个文件用的是哪种编码，读出来会是乱码。',
    fix: () => '用记事本打开，看到的文字没问题的话，选“另存为”，把编码选成 UTF-8，再试一次。',
  }),
  'source-garbled': define<{ sample: string }>({
    severity: 'error',
    title: '文字是乱码',
    message: ({ sample }) => `这个文件里的文字是乱码，如「${sample}」。`,
    fix: () =>
      '文字在存成这个文件以前就坏了。找原来的文件，或者打开文件把文字复制到记事本里看看，文字对了再存成 .txt。',
  }),
  'source-bytes-lost': define<{ count: number; lines: readonly number[] }>({
    severity: 'warning',
    title: '有几个字坏了',
    message: ({ count, lines }) =>
      `有 ${count} 处坏了，在第 ${lines.slice(0, 8).join('、')} ${lines.length > 8 ? '等行' : '行'}，读出来是 �。`,
    fix: () => '对照原来的文件，把 � 改成原来的字。',
  }),
  'source-too-slow': define<{ seconds: number }>({
    severity: 'error',
    title: '读得太久',
    message: ({ seconds }) => `读了 ${seconds} 秒还没有读完，停下来了。`,
    fix: () => `${asWord}；还不行的话，把文字复制到一个新的文档里。`,
  }),
  'source-too-complex': define({
    severity: 'error',
    title: '文件太复杂',
    message: () => '这个文件里的内容层层套得太深，或者太占内存，没有读下去。',
    fix: () => `${asWord}；还不行的话，把文字复制到一个新的文档里。`,
  }),
  'source-fault': define<{ detail: string }>({
    severity: 'error',
    title: '程序自己出了错',
    message: ({ detail }) => `读这个文件的时候程序自己出了错，不是你的文件不对：${detail}。`,
    fix: () =>
      '先这样绕过去：打开文件，把文字全部复制到一个新的 .txt 文件里，再试一次。再把这个文件和上面这句话转给维护程序的人。',
  }),
};
