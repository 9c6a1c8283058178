import { z } from 'zod';

/** Whether something still has to be looked over by a person: what was read out of a notice by the program is, until then. */
export const review = z.enum(['needed']).optional().describe('写 needed：还要人核对，预览时有标记；核对完删掉这一行');
