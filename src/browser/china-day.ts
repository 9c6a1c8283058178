/** Today in China by the reader's clock, wherever the reader is: `2019-01-26`. */
export const chinaToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
