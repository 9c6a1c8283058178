/** A strict reader of iCalendar files: whatever RFC 5545 forbids and we could get wrong throws. */
export interface Component {
  name: string;
  properties: Property[];
  children: Component[];
}
export interface Property {
  name: string;
  params: Record<string, string>;
  value: string;
}

const encoder = new TextEncoder();

export function parseCalendar(text: string): Component {
  if (/[^\r]\n|\r(?!\n)/u.test(text)) throw new Error('a line that does not end in CRLF (3.1)');
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end (3.1)');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (encoder.encode(line).length > 75) throw new Error(`longer than 75 octets (3.1): ${line}`);
    if (line.isWellFormed() === false || line.includes('\uFFFD')) throw new Error(`a character was cut (3.1): ${line}`);
    if (line.trim() === '') throw new Error('an empty line');
  }
  const root: Component = { name: '', properties: [], children: [] };
  const open = [root];
  for (const line of physical
    .join('\r\n')
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')) {
    const property = parseLine(line);
    const current = open.at(-1) ?? root;
    if (property.name === 'BEGIN') {
      const child = { name: property.value, properties: [], children: [] };
      current.children.push(child);
      open.push(child);
    } else if (property.name === 'END') {
      if (current.name !== property.value) throw new Error(`END:${property.value} closes ${current.name}`);
      open.pop();
    } else current.properties.push(property);
  }
  const [calendar] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || calendar?.name !== 'VCALENDAR')
    throw new Error('not one closed VCALENDAR');
  check(calendar);
  return calendar;
}

function parseLine(line: string): Property {
  const match = /^(?<name>[A-Z-]+)(?<params>(?:;[A-Z-]+=[^;:",]+)*):(?<value>.*)$/u.exec(line);
  if (!match?.groups) throw new Error(`not a content line (3.1): ${line}`);
  const { name = '', params = '', value = '' } = match.groups;
  const pairs = params
    .split(';')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);
  return { name, params: Object.fromEntries(pairs), value };
}

const textProperties = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'PRODID', 'X-WR-CALNAME']);
const once = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};

function check(component: Component): void {
  for (const name of once[component.name as keyof typeof once] ?? []) {
    if (all(component, name).length !== 1) throw new Error(`${component.name} needs ${name} once (3.6)`);
  }
  for (const { name, value } of component.properties) {
    if (textProperties.has(name) && /(?<!\\)(?:\\\\)*(?:[;,]|\\[^\\;,nN])/u.test(value))
      throw new Error(`not escaped (3.3.11): ${value}`);
    if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/u.test(value)) throw new Error(`DTSTAMP not in UTC (3.8.7.2): ${value}`);
    if (name === 'TRIGGER' && !/^-?P(?:\d+W|\d+D|(?:\d+D)?T(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/u.test(value))
      throw new Error(`not a duration (3.3.6): ${value}`);
    if (name === 'TRIGGER' && value.endsWith('T')) throw new Error(`not a duration (3.3.6): ${value}`);
  }
  if (component.name === 'VEVENT') checkTimes(component);
  component.children.forEach(check);
}

function checkTimes(event: Component): void {
  const [start] = all(event, 'DTSTART');
  const [end] = all(event, 'DTEND');
  for (const time of [start, end]) {
    const form = time?.params['VALUE'] === 'DATE' ? /^\d{8}$/u : /^\d{8}T\d{6}Z$/u;
    if (time && !form.test(time.value)) throw new Error(`${time.name} is not what it says: ${time.value}`);
  }
  if (!start || !end) return;
  if (start.params['VALUE'] !== end.params['VALUE']) throw new Error('DTEND of another kind than DTSTART (3.8.2.2)');
  if (end.value <= start.value) throw new Error('DTEND not later than DTSTART (3.8.2.2)');
}

export const all = (component: Component, name: string) =>
  component.properties.filter((property) => property.name === name);

/** A property's value, unescaped. */
export function valueOf(component: Component, name: string): string | undefined {
  return all(component, name)[0]?.value.replace(/\\([\\;,nN])/gu, (_, letter: string) =>
    /n/iu.test(letter) ? '\n' : letter,
  );
}

export const eventsOf = (calendar: Component) => calendar.children.filter(({ name }) => name === 'VEVENT');
