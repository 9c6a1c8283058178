import type { Motif } from '#schemas/motif.ts';
import type { Subject } from '#schemas/subject.ts';
import { scenesOf } from './motif.ts';
import type { Palette } from './palette.ts';
import { openSheet } from './sheet.ts';
import { el } from './svg.ts';
import { boat } from './subjects/boat.ts';
import { cotton } from './subjects/cotton.ts';
import { dairy } from './subjects/dairy.ts';
import { drone } from './subjects/drone.ts';
import { fair } from './subjects/fair.ts';
import { forum } from './subjects/forum.ts';
import { group } from './subjects/group.ts';
import { heart } from './subjects/heart.ts';
import { herding } from './subjects/herding.ts';
import { homestay } from './subjects/homestay.ts';
import { letter } from './subjects/letter.ts';
import { livestream } from './subjects/livestream.ts';
import { media } from './subjects/media.ts';
import { model } from './subjects/model.ts';
import { nighttalk } from './subjects/nighttalk.ts';
import { orchard } from './subjects/orchard.ts';
import { papercutting } from './subjects/papercutting.ts';
import { school } from './subjects/school.ts';
import { service } from './subjects/service.ts';
import { silk } from './subjects/silk.ts';
import type { DrawSubject } from './subjects/stage.ts';
import { station } from './subjects/station.ts';
import { talent } from './subjects/talent.ts';
import { visit } from './subjects/visit.ts';
import { workshop } from './subjects/workshop.ts';

/** A new subject is a file beside the others, a name in `src/schemas/subject.ts` and a line here. */
const registry: Record<Subject, DrawSubject> = {
  orchard,
  livestream,
  papercutting,
  school,
  workshop,
  dairy,
  homestay,
  drone,
  service,
  forum,
  station,
  talent,
  media,
  heart,
  group,
  model,
  cotton,
  fair,
  herding,
  letter,
  boat,
  nighttalk,
  silk,
  visit,
};

const size = { width: 640, height: 360 };

interface SubjectOptions {
  subject: Subject;
  motif: Motif;
  palette: Palette;
  seed: string;
}

/**
 * The picture of a subject as an <svg> string, 640 × 360. The seed decides paper, places, people and land, and whether
 * the whole sheet is turned over, as papercutters do.
 */
export const subjectScene = (options: SubjectOptions): string => subjectPicture(options).svg;

/** The same, with where the eye goes, as a share of the width: what a narrower picture is cut around. */
export function subjectPicture(options: SubjectOptions): { svg: string; width: number; height: number; focus: number } {
  const sheet = openSheet('subject', { ...options, seed: `${options.subject} ${options.seed}` });
  const turned = sheet.random.chance(0.5);
  const { drawing, focus } = registry[options.subject]({ sheet, scenes: scenesOf(options.motif) });
  const picture = turned ? el('g', { transform: `matrix(-1 0 0 1 ${size.width} 0)` }, drawing) : drawing;
  const svg = sheet.finish({ ...size, viewBox: `0 0 ${size.width} ${size.height}` }, picture);
  return { svg, ...size, focus: (turned ? size.width - focus : focus) / size.width };
}
