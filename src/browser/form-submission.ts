/** Sixteen random bytes as a UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on pages that came over http. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/**
 * What a page adds to a form by itself: one number for all tries of one submission, so that an endpoint can tell a second
 * try from a second form; and where the reader came from, as the address says (`?c=`).
 */
export function submissionId(form: HTMLFormElement): { renew(): void } {
  const input = (name: string) => form.querySelector<HTMLInputElement>(`input[data-own="${name}"]`);
  const fill = (name: string, value: string) => {
    const own = input(name);
    if (!own) return;
    own.value = value;
    own.disabled = false;
  };
  const channel = new URLSearchParams(location.search).get('c') ?? '';
  if (/^[A-Za-z0-9-]{1,40}$/u.test(channel)) fill('channel', channel);
  const renew = () => fill('submission', uuid());
  renew();
  return { renew };
}
