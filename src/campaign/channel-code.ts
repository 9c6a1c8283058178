import type { Channel } from '#schemas/channel.ts';

/** Where a channel's code stands: it can be scanned, it has run out, or there never was one. */
export type CodeState = 'open' | 'expired' | 'none';

/** The day a code runs out is the last day it can be scanned. */
export function codeState({ code }: Pick<Channel, 'code'>, today: string): CodeState {
  if (!code) return 'none';
  return code.expires !== undefined && today > code.expires ? 'expired' : 'open';
}

const order: Record<CodeState, number> = { open: 0, none: 1, expired: 2 };

/** Channels people can get into at once come first; in the same state the order of the file stays. */
export function channelsInOrder(channels: readonly Channel[], today: string): Channel[] {
  return channels.toSorted((a, b) => order[codeState(a, today)] - order[codeState(b, today)]);
}

/** Channels of a place: those for the place itself or for a place around it; `root` is the whole campaign's place. */
export function channelsFor(channels: readonly Channel[], code: string, root: string): Channel[] {
  return channels.filter(({ regions }) => regions.some((own) => own !== root && code.startsWith(own)));
}
