/** What the server shall answer; all of it is optional. */
export interface AnswerSpec {
  /** Default: 200. */
  status?: number;
  /** Default: JSON that no cache keeps. */
  headers?: Record<string, string>;
  /** Text as it stands; anything else as JSON. */
  body?: unknown;
  /** Waits for `release()`. */
  hold?: true;
  /** Milliseconds until the answer. */
  delay?: number;
  /** Breaks off without an answer, or in the midst of its body. */
  drop?: 'connection' | 'midway';
}

export interface SeenRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Whether the page gave it up. */
  aborted: boolean;
}

/** An answer held by hand. */
export interface Answer {
  /** The address that gives it. */
  url: string;
  /** Lets go what is held; where nothing waits yet, the next that would. */
  release(): Promise<void>;
  /** Resolves when so many requests have come. */
  requested(count?: number): Promise<void>;
  /** Resolves when so many requests were given up by the page. */
  aborted(count?: number): Promise<void>;
  /** The requests so far. */
  log(): Promise<SeenRequest[]>;
}

/** Prepares what a new address answers: one answer, or several in turn, of which the last comes again and again. */
export async function prepare(spec: AnswerSpec | AnswerSpec[] = {}): Promise<Answer> {
  const desk = new URL(`/answers/${crypto.randomUUID()}`, location.origin).href;
  await send('PUT', desk, JSON.stringify(spec));
  return {
    url: `${desk}.json`,
    release: async () => void (await send('POST', `${desk}/release`)),
    requested: async (count = 1) => void (await send('POST', `${desk}/requested?count=${count}`)),
    aborted: async (count = 1) => void (await send('POST', `${desk}/aborted?count=${count}`)),
    log: async () => (await send('GET', `${desk}/log`)).json(),
  };
}

async function send(method: string, url: string, body?: string): Promise<Response> {
  const response = await fetch(url, { method, ...(body !== undefined && { body }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}
