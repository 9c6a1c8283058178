import type { z } from 'zod';
import type { LoadedCampaign } from '#campaign/model.ts';
import { channelPath, formPath } from '#campaign/site-paths.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { collections } from '#schemas/collections.ts';
import { formSchema, type Form } from '#schemas/form.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { recordFiles, recordLists } from '#schemas/records.ts';
import { statsSchema } from '#schemas/stats.ts';
import { tableSchema } from '#schemas/table.ts';
import type { Declaration } from './declaration.ts';
import { fieldDescription } from './field-description.ts';
import { namedAddresses, type FoundAddress } from './named-addresses.ts';
import { templateOrigins } from './template-origins.ts';
import { foreignOrigin } from './web-origin.ts';

/** Everything a campaign's checked content lets its pages name. Contact is only ever allowed by a form, and by whoever signs the pages. */
export function declareOrigins({ campaign, entries, links }: LoadedCampaign): Declaration[] {
  const { id, config, forms, organisations, records, tables, stats } = campaign;
  const named = (data: unknown, file: string, schema: z.ZodType, more: Partial<Declaration> = {}) =>
    namedAddresses(data).map((found) => linked(found, { file, schema, more }));
  return [
    ...templateOrigins(config),
    ...named(config, 'campaign.yaml', campaignSchema).map(signing),
    ...Object.entries(forms).flatMap(([name, form]) => declareForm(name, form)),
    ...entries.flatMap(({ collection, id: name, data }) =>
      named(data, `${collection}/${name}.mdx`, collections[collection].schema),
    ),
    ...named(organisations, 'orgs.csv', organisationSchema),
    ...recordLists
      .filter((list) => list !== 'channels')
      .flatMap((list) => named({ [list]: records[list] }, recordFiles[list].file, recordFiles[list].schema)),
    ...records.channels.flatMap((channel) =>
      named({ channels: [channel] }, recordFiles.channels.file, recordFiles.channels.schema, {
        kinds: ['link', 'code'],
        why: `“${channel.name}”的二维码`,
        page: channelPath(channel.id),
      }),
    ),
    ...Object.entries(tables).flatMap(([name, table]) => named(table, `tables/${name}.yaml`, tableSchema)),
    ...Object.values(stats).flatMap((table) => named(table.data, `stats/${table.id}.yaml`, statsSchema)),
    ...links.map(({ file, line, href }): Declaration => ({
      origin: foreignOrigin(href) ?? href,
      address: href,
      kinds: ['link'],
      why: '正文里的链接',
      where: `${file.slice(id.length + 1)}:${line}`,
    })),
  ];
}

function linked(
  { address, origin, path, field, of }: FoundAddress,
  { file, schema, more }: { file: string; schema: z.ZodType; more: Partial<Declaration> },
): Declaration {
  const about = fieldDescription(schema, path)?.replace(/[，；（].*$/u, '') ?? '网址';
  const why = of === undefined ? about : `${about}（${of}）`;
  return { origin, address, kinds: ['link'], why, where: `${file}：${field}`, ...more };
}

/** Any page may be passed on in WeChat, and asks to be signed there. */
const signing = (declaration: Declaration): Declaration =>
  declaration.where === 'campaign.yaml：share.signature'
    ? { ...declaration, kinds: ['connect'], why: '在微信里打开一页时，请它给这一页签名；只告诉它这一页的网址' }
    : declaration;

/** Our own form sends its data from its page to its endpoint; a platform's is only led to, or shown in a frame when asked for. */
function declareForm(id: string, form: Form): Declaration[] {
  const file = `forms/${id}.yaml`;
  const title = `“${form.title}”`;
  return namedAddresses(form).flatMap((found): Declaration[] => {
    const base = linked(found, { file, schema: formSchema, more: {} });
    const leads: Declaration = { ...base, kinds: ['link', 'code'], page: formPath(id) };
    if (found.field === 'fallback.url') return [{ ...leads, why: `${title}的备用填写办法` }];
    if (found.field !== 'url') return [base];
    if (form.vendor !== '自有接口') {
      const there = { ...leads, why: `${title}在这里填写，由对方收集` };
      if (!form.embed) return [there];
      return [there, { ...leads, kinds: ['frame'], why: `读者打开${title}时，在本页里显示` }];
    }
    if (form.sample) return [{ ...base, kinds: ['name'], why: `示例表单${title}写的接收地址，不会真的发送` }];
    return [{ ...leads, kinds: ['form', 'connect'], why: `${title}填好以后，由浏览器直接交到这里` }];
  });
}
