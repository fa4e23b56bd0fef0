import { expect } from '@open-wc/testing';

const HTML = '<p>Warga <b>dua</b> kampung &amp; <img src=x onerror=parent.postMessage("ran")></p><p>menyeberang.</p>';

/**
 * Sanitises in a page of its own, and gives what that page then shows.
 *
 * @param policy - the page's Content-Security-Policy
 * @param before - a script of the page that runs first
 */
async function inPage(policy: string, before = ''): Promise<string> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><body><script>${before}</script>
    <script type="module">
      import { sanitiseHtml } from ${JSON.stringify(new URL('../../src/sanitise/sanitise-html.ts', import.meta.url).href)};
      try {
        // Twice, as a policy may be made once only.
        sanitiseHtml('<p>sekali</p>', { headingLevel: 2 });
        document.body.replaceChildren(sanitiseHtml(${JSON.stringify(HTML).replaceAll('<', '\\u003c')}, { headingLevel: 2 }));
        parent.postMessage(document.body.innerHTML, '*');
      } catch (error) { parent.postMessage('threw ' + error, '*'); }
    </script>`;
  const answer = new Promise<string>((resolve) =>
    window.addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data as string)),
  );
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

const CLEAN = '<p>Warga <b>dua</b> kampung &amp; </p><p>menyeberang.</p>';
const PLAIN = '<p>Warga dua kampung &amp;</p><p>menyeberang.</p>';

describe('sanitiseHtml in a page with Trusted Types', () => {
  it('works with its own policy and no other', async () => {
    expect(await inPage("require-trusted-types-for 'script'; trusted-types warta")).to.equal(CLEAN);
  });

  it('shows plain paragraphs where the page forbids the policy', async () => {
    expect(await inPage("require-trusted-types-for 'script'; trusted-types dompurify")).to.equal(PLAIN);
    expect(await inPage("trusted-types 'none'")).to.equal(PLAIN);
  });

  it('shows plain paragraphs where another script has taken the name', async () => {
    const taken = "trustedTypes.createPolicy('warta', { createHTML: (html) => html })";
    expect(await inPage("require-trusted-types-for 'script'; trusted-types warta", taken)).to.equal(PLAIN);
  });

  it('shows plain paragraphs where DOMPurify cannot work', async () => {
    const old = "Object.defineProperty(Document.prototype, 'implementation', { get: () => ({}) })";
    expect(await inPage("default-src * 'unsafe-inline'", old)).to.equal(PLAIN);
    const broken =
      'DOMParser.prototype.parseFromString = () => { throw new Error("broken"); }; Document.prototype.createNodeIterator = null';
    expect(await inPage("default-src * 'unsafe-inline'", broken)).to.equal(PLAIN);
  });
});
