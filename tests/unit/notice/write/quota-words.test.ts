import { expect, it } from 'vitest';
import { sayAmount } from '#notice/write/quota-words.ts';

it.each([
  [{ bound: '正好', value: 1, unit: '次' } as const, '1 次'],
  [{ bound: '正好', value: 2, to: 3, unit: '个' } as const, '2—3 个'],
  [{ bound: '至少', value: 10, unit: '个' } as const, '至少 10 个'],
  [{ bound: '最多', value: 5, unit: '%' } as const, '最多 5%'],
])('%o', (quota, said) => expect(sayAmount(quota)).toBe(said));
