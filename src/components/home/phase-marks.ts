import { currentPhase, phaseStatus, type Status } from '#campaign/schedule.ts';
import { campaign } from '#content/queries.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** A phase and where it stands on the day the site is built for. */
export interface PhaseMark {
  phase: CampaignConfig['phases'][number];
  /** Undefined where nobody can tell; so is the word for it. */
  status: Status | undefined;
  word: string | undefined;
  /** For `aria-current`. */
  current: 'step' | undefined;
}

const words: Record<Status, string> = { before: '还没到', running: '正在进行', ended: '已完成' };
const now = currentPhase(campaign.config, campaign.asOf);

/** All phases of the campaign, in order. */
export const phaseMarks: PhaseMark[] = campaign.config.phases.map((phase) => {
  const status = phaseStatus(phase, campaign.asOf);
  return { phase, status, word: status && words[status], current: phase === now ? 'step' : undefined };
});
