/** A number as it is set large: thousands are parted from five digits on (GB/T 15835-2011, 5.1.2, allows both below). */
export function figure(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}
