import { dayOf, daysBetween } from '#lib/china-time.ts';

const digits = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const tens = ['初', '十', '廿'] as const;

const calendar = new Intl.DateTimeFormat('zh-u-ca-chinese', {
  month: 'long',
  day: 'numeric',
  timeZone: 'Asia/Shanghai',
});

/** A day of the lunar calendar as almanacs print it: `腊月十四`, `正月初一`. */
export function lunarDay(moment: string): string {
  const parts = calendar.formatToParts(new Date(`${dayOf(moment)}T12:00:00+08:00`));
  const month = parts.find(({ type }) => type === 'month')?.value ?? '';
  const day = Number(parts.find(({ type }) => type === 'day')?.value);
  const words =
    day === 20 ? '二十' : day === 30 ? '三十' : `${tens[Math.floor((day - 1) / 10)] ?? ''}${digits[day % 10] ?? ''}`;
  return `${month}${words}`;
}

/** `还有 3 天`, as people count: today, tomorrow, in so many days. */
export function sayAhead(today: string, moment: string): string {
  const days = daysBetween(today, moment);
  if (days < 0) return '办过了';
  return days === 0 ? '就在今天' : days === 1 ? '明天' : `${days} 天后`;
}
