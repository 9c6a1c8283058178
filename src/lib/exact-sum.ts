/** The sum of numbers as people wrote them: 0.1 and 0.2 make 0.3, not 0.30000000000000004. */
export function exactSum(values: readonly number[]): number {
  const places = Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  const scale = 10 ** places;
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}
