import type { ComponentName } from '#schemas/components.ts';
import Photo from '#components/site/Photo.astro';
import Callout from './Callout.astro';
import Download from './Download.astro';
import Faq from './Faq.astro';
import Figure from './Figure.astro';
import Number from './Number.astro';
import Numbers from './Numbers.astro';
import Question from './Question.astro';
import Quote from './Quote.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Video from './Video.astro';

/** What authors may write in the text of an entry. A component of the schema that is missing here fails the type check. */
export const proseComponents = {
  Callout,
  Download,
  Faq,
  Figure,
  Number,
  Numbers,
  Question,
  Quote,
  Steps,
  Table,
  Term,
  Video,
  /** What `![…](media/…)` becomes. */
  img: Photo,
} satisfies Record<ComponentName | 'img', unknown>;
