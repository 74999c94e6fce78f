const warned: string[] = [];
const { warn } = console;

/** What the author was told during this test. */
export function warnings(): readonly string[] {
  return warned;
}

beforeEach(() => {
  warned.length = 0;
  console.warn = (message: unknown, ...rest: unknown[]) => {
    if (String(message).startsWith('[noticeboard]')) warned.push(String(message));
    else warn(message, ...rest);
  };
});

afterEach(() => {
  console.warn = warn;
});
