/**
 * Where a form is filled in. The first is a form of this site that is sent to an address of the campaign's own; the
 * others are filled in at a survey platform, where this site leads.
 */
export const vendorNames = ['自有接口', '问卷星', '金数据', '腾讯问卷', '飞书', '其他平台'] as const;
export type VendorName = (typeof vendorNames)[number];

export interface Vendor {
  /** Registered domains its forms live under; a form's address must be on one of them or below. Empty: any. */
  hosts: readonly string[];
  /** Query parameter that takes the code of where a reader came from; undefined where the platform takes none. */
  channelParameter?: string;
}

/** What is known of the platforms by their own documents: addresses of published forms, and the parameter for sources. */
export const vendors: Record<VendorName, Vendor> = {
  自有接口: { hosts: [], channelParameter: 'channel' },
  问卷星: { hosts: ['wjx.cn', 'wjx.top'], channelParameter: 'sojumpparm' },
  金数据: { hosts: ['jinshuju.net', 'jinshuju.com'], channelParameter: 'x_field_1' },
  腾讯问卷: { hosts: ['wj.qq.com'], channelParameter: 'from' },
  飞书: { hosts: ['feishu.cn'] },
  其他平台: { hosts: [] },
};

/** Whether a host is one of the vendor's own: the domain itself or a name below it. */
export function isVendorHost(vendor: VendorName, host: string): boolean {
  const { hosts } = vendors[vendor];
  return hosts.length === 0 || hosts.some((own) => host === own || host.endsWith(`.${own}`));
}
