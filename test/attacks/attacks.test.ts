import { expect } from '@open-wc/testing';
import addresses from '../fixtures/attacks/addresses.json';
import clobbering from '../fixtures/attacks/clobbering.json';
import hosts from '../fixtures/attacks/hosts.json';
import markup from '../fixtures/attacks/markup.json';
import mutation from '../fixtures/attacks/mutation.json';
import namespaces from '../fixtures/attacks/namespaces.json';
import objects from '../fixtures/attacks/objects.json';
import recent from '../fixtures/attacks/recent.json';
import srcset from '../fixtures/attacks/srcset.json';
import styles from '../fixtures/attacks/styles.json';
import templates from '../fixtures/attacks/templates.json';
import unicode from '../fixtures/attacks/unicode.json';
import xml from '../fixtures/attacks/xml.json';
import { formats, isTriedOn } from './formats.js';
import type { Attack, run } from './attack-page.js';

const families: Readonly<Record<string, readonly Attack[]>> = {
  ...{
    addresses,
    clobbering,
    hosts,
    markup,
    mutation,
    namespaces,
    objects,
    recent,
    srcset,
    styles,
    templates,
    unicode,
    xml,
  },
};

/** Opens the page under attack; gives what runs a family there. */
async function open(path: string): Promise<{ frame: HTMLIFrameElement; attack: typeof run }> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.src = path;
  const armed = new Promise((resolve) =>
    window.addEventListener('message', (event) => event.source === frame.contentWindow && resolve(event)),
  );
  document.body.append(frame);
  await armed;
  return { frame, attack: (frame.contentWindow as unknown as { runAttacks: typeof run }).runAttacks };
}

/** Every engine is tried under the strict policy; one also without any, so that no policy does the work of the sanitiser. */
const PAGES = [
  ['the strict policy', '/__attacks/strict'],
  ...(navigator.userAgent.includes('Chrome') ? ([['no policy', '/__attacks/open']] as const) : []),
] as const;

for (const [policy, path] of PAGES) {
  describe(`attacks on a page with ${policy}`, function () {
    // A family takes a slow engine long; what hangs is ended with the file.
    this.timeout(0);
    const total = { engine: navigator.userAgent, attacks: 0, fields: 0, shown: 0, executed: 0 };
    const shownIn = new Set<string>();
    after(async () => {
      await fetch(`/__attacks/report?${encodeURIComponent(JSON.stringify(total))}`);
    });

    for (const [family, attacks] of Object.entries(families)) {
      it(`do nothing: ${attacks.length} of ${family}`, async () => {
        // A page for each family, so that what browsers keep of a document does not pile up.
        const { frame, attack } = await open(path);
        const { findings, fields, shown, shownIn: here } = await attack(attacks, family === 'objects');
        total.attacks += attacks.length;
        total.fields = fields;
        total.shown += shown;
        total.executed += findings.length;
        here.forEach((place) => shownIn.add(place));
        frame.remove();
        expect(findings.slice(0, 10)).to.deep.equal([]);
        expect(await (await fetch('/__attacks/requests')).json()).to.deep.equal([]);
      });
    }

    it('have gone through every format into every element', () => {
      const places = formats
        .filter(isTriedOn(path))
        .flatMap(({ name, elements, isForeign }) =>
          elements.flatMap((tag) =>
            (isForeign ? [name] : [`the words of ${name}`, `the values of ${name}`]).map(
              (where) => `${where}, <${tag}>`,
            ),
          ),
        );
      expect(places.filter((place) => !shownIn.has(place))).to.deep.equal([]);
    });
  });
}
