import { lookAtEveryPage } from '../support/every-page.ts';

await lookAtEveryPage(3);
