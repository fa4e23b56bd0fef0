/** Notices in a page whatever an attack could do there: run, ask, ask a server, or change what belongs to the page. */

const DIALOGS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** What rang since the last time, in words. */
export interface Alarms {
  /**
   * @param pictures - the addresses of the pictures that a document asked for by right: that the policy forbids a host of
   *   which a publisher has pictures is the policy's business
   */
  take(pictures: readonly string[]): string[];
}

/** Arms the page. What is there by now belongs to it. */
export function armAlarms(): Alarms {
  const rung: string[] = [];
  const ring = (what: string) => void rung.push(what);
  const page = window as unknown as Record<string, unknown>;
  page['canary'] = () => ring('canary() was called');
  for (const name of DIALOGS) page[name] = () => ring(`${name}() was called`);
  const forbiddenPictures = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    if (effectiveDirective === 'img-src' && /^https?:/.test(blockedURI)) forbiddenPictures.add(originOf(blockedURI));
    else ring(`the policy forbade ${effectiveDirective} ${blockedURI} ${sample}`);
  });
  window.addEventListener('error', ({ message }) => ring(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => ring(`rejection: ${String(reason)}`));
  // For the whole time: some engines tell late.
  const known = new Set<string>();
  const requests = new PerformanceObserver(() => {});
  requests.observe({ type: 'resource' });

  const before = belongings();
  return {
    take(pictures) {
      for (const picture of pictures) known.add(originOf(picture));
      // No document asks for a picture of this host; attacks do, by other ways.
      for (const scheme of ['https', 'http']) known.delete(`${scheme}://canary.example`);
      for (const origin of forbiddenPictures) if (!known.has(origin)) ring(`a request for a picture of ${origin}`);
      forbiddenPictures.clear();
      for (const { name, initiatorType } of requests.takeRecords() as PerformanceResourceTiming[]) {
        // The modules of the library, of which Firefox may tell long after they came.
        if (name.startsWith(`${location.origin}/src/`)) continue;
        // A picture that the policy forbids is listed as well.
        if (initiatorType !== 'img' || !known.has(originOf(name))) ring(`a request for ${name}`);
      }
      const now = belongings();
      for (const [what, value] of Object.entries(now)) {
        if (value !== before[what]) ring(`changed: ${what}, by ${difference(before[what] ?? '', value)}`);
        before[what] = value;
      }
      return rung.splice(0);
    },
  };
}

const originOf = (address: string) => new URL(address, document.baseURI).origin;

/** What a list of words has more, or the whole of it. */
function difference(old: string, value: string): string {
  const known = new Set(old.split(','));
  return (
    value
      .split(',')
      .filter((word) => !known.has(word))
      .join() || value
  );
}

/** What an attack may want to change. */
function belongings(): Record<string, string> {
  const names = (value: object) => Reflect.ownKeys(value).map(String).sort().join();
  return {
    address: location.href,
    title: document.title,
    cookie: document.cookie,
    base: document.baseURI,
    'Object.prototype': names(Object.prototype),
    'Array.prototype': names(Array.prototype),
    'a new object': JSON.stringify({ ...Object.create({}) }) + String(({} as { polluted?: unknown }).polluted),
    window: names(window),
    'the policy': String(document.querySelectorAll('meta,base,link,style').length),
  };
}
