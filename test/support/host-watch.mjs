/**
 * What looks at a page from within, for `hosts.mjs`. Each function is sent to the page as text, so it uses nothing of this
 * file; what is `__natives` was taken before the page could break it.
 */

/** Runs in the page before anything else: counts the outcomes that the elements tell. */
export function watchEvents() {
  const { Map, Object, Promise, Reflect, String } = window;
  Object.defineProperty(window, '__natives', { value: { Map, Object, Reflect, String } });
  let told = 0;
  let wanted = Infinity;
  /** @type {() => void} */
  let done;
  const note = () => {
    if (++told >= wanted) done();
  };
  window.addEventListener('warta-load', note);
  window.addEventListener('warta-error', note);
  Object.defineProperty(window, '__toldTo', {
    value: (/** @type {number} */ number) =>
      new Promise((resolve) => {
        done = () => requestAnimationFrame(resolve);
        wanted = number;
        if (told >= wanted) done();
      }),
  });
}

/** Runs in the page between its own scripts and ours: remembers everything that hangs on its globals. */
export function watchGlobals() {
  const { Map, Object: Objects, Reflect: Reflection, String: words } = Reflect.get(window, '__natives');
  const { ownKeys, getOwnPropertyDescriptor } = Reflection;
  const is = Objects.is;
  /** @type {globalThis.Map<unknown, globalThis.Map<string | symbol, PropertyDescriptor>>} */
  const known = new Map();
  /** @param {unknown} object */
  const remember = (object) => {
    if ((typeof object !== 'object' && typeof object !== 'function') || !object || known.has(object)) return;
    const properties = new Map();
    const keys = ownKeys(object);
    for (let at = 0; at < keys.length; at++) {
      const descriptor = getOwnPropertyDescriptor(object, keys[at] ?? '');
      properties.set(keys[at], descriptor);
    }
    known.set(object, properties);
  };
  const names = ownKeys(window);
  for (let at = 0; at < names.length; at++) {
    // Others are as old as the browser, and warn when they are looked at.
    if (!/^[A-Z]/.test(words(names[at]))) continue;
    const { value } = getOwnPropertyDescriptor(window, names[at] ?? '') ?? {};
    remember(value);
    if (typeof value === 'function') remember(value.prototype);
  }
  remember(window);
  Objects.defineProperty(window, '__changes', {
    value: () => {
      /** @type {string[]} */
      const changes = [];
      const say = (/** @type {unknown} */ object, /** @type {unknown} */ key) => {
        changes[changes.length] = `${words(Objects(object).name ?? object)}.${words(key)}`;
      };
      known.forEach((properties, object) => {
        const keys = ownKeys(/** @type {object} */ (object));
        for (let at = 0; at < keys.length; at++) {
          const key = keys[at] ?? '';
          const old = properties.get(key);
          properties.delete(key);
          const now = getOwnPropertyDescriptor(/** @type {object} */ (object), key);
          // The event that is being handled, and the observer of this test.
          if (object === window && /^(?:event|__\w+)$/.test(words(key))) continue;
          if (!old || !is(old.value, now?.value) || !is(old.get, now?.get) || !is(old.set, now?.set)) say(object, key);
        }
        properties.forEach((_, key) => say(object, key));
      });
      return changes;
    },
  });
}

/**
 * Runs in the page.
 *
 * @param {string} fallback
 */
export function outcome(fallback) {
  const found = document.querySelectorAll('warta-card, warta-quote, warta-baca-juga, warta-article, warta-feed');
  const isSeen = (/** @type {Element | null | undefined} */ node) => !!node && node.getClientRects().length > 0;
  const wrongs = [];
  let shown = 0;
  for (let at = 0; at < found.length; at++) {
    const element = /** @type {HTMLElement} */ (found[at]);
    const link = element.querySelector('a');
    const hasFallback = isSeen(link) && link?.textContent === fallback;
    // Into a closed tree nobody can look; it has the height of what it shows.
    const hasArticle = element.shadowRoot
      ? isSeen(element.shadowRoot.querySelector('[part=base]'))
      : !hasFallback && element.offsetHeight > 20;
    if (hasArticle) shown++;
    if (hasArticle === hasFallback) wrongs[wrongs.length] = element.outerHTML;
  }
  return { shown, wrongs, changes: /** @type {any} */ (window).__changes() };
}
