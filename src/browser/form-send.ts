/** What became of a try to send a form. */
export type Outcome = {
  kind:
    | 'received'
    /** It is there already. */
    | 'already'
    | 'closed'
    /** Something in it is wrong: `errors` says what, by name. */
    | 'wrong'
    /** Too many at once. */
    | 'busy'
    /** The endpoint does not take what this page sends. */
    | 'refused'
    /** The endpoint has a fault of its own. */
    | 'broken'
    /** No answer in time. */
    | 'late'
    /** No answer at all, or one that this page may not read. */
    | 'silent';
  receipt?: string | undefined;
  message?: string | undefined;
  errors?: Record<string, string>;
  /** Seconds until another try is welcome. */
  wait?: number;
};

/** A text of the endpoint's, if it is one; it is shown as text, never as anything else. */
const words = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : undefined;

function kindOf(status: number): Outcome['kind'] {
  if (status >= 200 && status < 300) return 'received';
  if (status >= 500) return 'broken';
  const kinds: Record<number, Outcome['kind']> = {
    400: 'wrong',
    409: 'already',
    410: 'closed',
    422: 'wrong',
    429: 'busy',
  };
  return kinds[status] ?? 'refused';
}

/**
 * Sends a form to its endpoint and waits for the answer.
 * @param limit in milliseconds
 * @returns never throws: whatever goes wrong is an outcome
 */
export async function send(
  address: string,
  { body, limit, signal }: { body: string; limit: number; signal: AbortSignal },
): Promise<Outcome> {
  const stop = new AbortController();
  const leave = () => stop.abort();
  signal.addEventListener('abort', leave);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, limit);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: stop.signal,
    });
    return outcomeOf(response, await response.text());
  } catch {
    return { kind: late ? 'late' : 'silent' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

function outcomeOf(response: Response, text: string): Outcome {
  const said = parse(text);
  const errors = Object.entries((said['errors'] ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
    const own = words(value, 200);
    return own === undefined ? [] : [[name, own] as const];
  });
  const wait = Number(response.headers.get('Retry-After'));
  const kind = kindOf(response.status);
  return {
    kind: kind === 'wrong' && errors.length === 0 ? 'refused' : kind,
    receipt: words(said['receipt'], 80),
    message: words(said['message'], 300),
    errors: Object.fromEntries(errors),
    ...(wait > 0 && wait <= 3600 && { wait: Math.ceil(wait) }),
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
