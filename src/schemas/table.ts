import { z } from 'zod';
import { assignmentSchema } from './tables/assignment.ts';
import { matrixSchema } from './tables/matrix.ts';
import { submissionSchema } from './tables/submission.ts';
import { targetsSchema } from './tables/targets.ts';

/** A table of the campaign, by kind. */
export const tableSchema = z
  .discriminatedUnion('kind', [assignmentSchema, targetsSchema, submissionSchema, matrixSchema], {
    error: 'kind 写成 assignment（安排表）、targets（指标表）、submission（报送清单）或 matrix（数字口诀）',
  })
  .describe('tables/*.yaml：表格');
export type Table = z.infer<typeof tableSchema>;
export type TableKind = Table['kind'];

/** What readers call each kind. */
export const tableKinds: Record<TableKind, string> = {
  assignment: '安排表',
  targets: '指标表',
  submission: '报送清单',
  matrix: '数字口诀',
};
