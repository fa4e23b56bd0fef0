/** Pages whose styles or whose shape are against us: an article or the fallback, and not a word on the console. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertHarmless, COUNT, elements, openHost } from '../support/hosts.mjs';
import { scriptTag, startSites } from '../support/sites.mjs';

const style = (/** @type {string} */ css) => ({ head: `<style>${css}</style>` });
const tag = await scriptTag();
const source = /src="([^"]*)"/u.exec(tag)?.[1];

/** @type {Record<string, Parameters<typeof openHost>[1]>} */
const pages = {
  'that unsets everything': style('* { all: unset }'),
  'that unsets everything, and means it': style(
    '* { all: unset !important } head, script { display: none !important }',
  ),
  'that reverts everything': style('* { all: revert }'),
  'whose rem is ten pixels': style('html { font-size: 62.5% }'),
  'that gives our elements no box': style(
    'warta-card, warta-quote, warta-feed, warta-baca-juga, warta-article { display: contents }',
  ),
  'that gives no element a box but the body': style('body * { display: contents } script { display: none }'),
  'that guesses at the inside': style(
    ':host, :host(*), ::slotted(*), .base, [part], slot { display: none !important } warta-card::part(nothing) { display: none }',
  ),
  'that makes all things flexible': style(
    '* { display: flex; float: left; position: relative; contain: none } script, head { display: none }',
  ),
  'that hides what is not defined': style(':not(:defined) { visibility: hidden }'),
  'in quirks mode': { edit: (html) => html.replace('<!doctype html>', '') },
  'in limited quirks mode': {
    edit: (html) =>
      html.replace(
        '<!doctype html>',
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
      ),
  },
  'without head and body': { edit: (html) => html.replace(/<\/?(?:html|head|body)[^>]*>/gu, '') },
  'with a base elsewhere': { head: '<base href="https://lain.example/a/b/" target="_blank">' },
  'with a base that is none': { head: '<base href="http://[">' },
  'in windows-1252': {
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    edit: (html) => html.replace('<meta charset="utf-8">', ''),
  },
  'with the script twice': { tag: tag + tag },
  'with the script before everything': { edit: (html) => html.replace('<head>', `<head>${tag}`), tag: '' },
  'with the script after everything': { tag: '', edit: (html) => `${html}${tag}` },
  'that inserts the script after it has loaded': {
    tag: `<script>addEventListener('load', function () { setTimeout(function () { var s = document.createElement('script'); s.src = '${source}'; document.body.append(s); }); });</script>`,
  },
  'that writes the script': {
    tag: '',
    edit: (html) =>
      html.replace('</body>', `<script>document.write(${JSON.stringify(tag).replace('</', '<\\/')})</script></body>`),
  },
};

for (const [name, options] of Object.entries(pages)) {
  test(`a page ${name}: every element shows its article`, async (t) => {
    const host = await openHost(t, options);
    const outcome = await host.settle();
    assertHarmless(host, outcome);
    assert.deepEqual(host.seen.consoleWarnings, []);
    assert.equal(outcome.shown, COUNT);
  });
}

test('a page whose rem is ten pixels does not shrink the letters', async (t) => {
  const sizes = await Promise.all(
    ['', '<style>html { font-size: 62.5% } body { font-size: 16px }</style>'].map(async (head) => {
      const host = await openHost(t, { head });
      await host.settle();
      return host.ask(`[...document.querySelectorAll('warta-card, warta-quote, warta-article')].map((element) =>
        [...element.shadowRoot.querySelectorAll('*')].map((node) => getComputedStyle(node).fontSize).join())`);
    }),
  );
  assert.deepEqual(sizes[1], sizes[0]);
});

/** Where some of what is needed cannot be had, the rest is shown all the same. */
/** @type {Array<[name: string, options: Parameters<typeof openHost>[1], shown: number]>} */
const limits = [
  // Templates are HTML, and an XML document takes none.
  ['that is XHTML', { headers: { 'content-type': 'application/xhtml+xml' }, edit: asXhtml }, 0],
  // Nobody knows where the parts of the script are; the words of the HTML are shown without it, and the feed is not read.
  [
    'that evaluates the text of the script',
    { tag: `<script>fetch('${source}').then((answer) => answer.text()).then((text) => (0, eval)(text))</script>` },
    5,
  ],
];

for (const [name, options, shown] of limits) {
  test(`a page ${name}: ${shown} of ${COUNT} elements show their article, the others their fallback`, async (t) => {
    const host = await openHost(t, options);
    const outcome = await host.settle();
    assertHarmless(host, outcome);
    assert.equal(outcome.shown, shown);
  });
}

for (const element of [
  '<img name="currentScript" src="SRC">',
  '<form name="currentScript"><input name="src" value="SRC"></form>',
]) {
  test(`an element that calls itself currentScript does not choose where code comes from: ${element}`, async (t) => {
    const { library } = await startSites();
    const evil = `${library.origin}/jahat/x.png`;
    const clobber = element.replace('SRC', evil);
    const host = await openHost(t, {
      head: '',
      tag: '',
      body: clobber + tag.replace('async ', '') + (await elements()).join(''),
    });
    const outcome = await host.settle();
    assertHarmless(host, outcome);
    assert.equal(outcome.shown, COUNT - 1);
    const asked = library.requests
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/jahat/') && path !== '/jahat/x.png');
    assert.deepEqual(asked, []);
  });
}

/** @param {string} html */
function asXhtml(html) {
  return html
    .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace('<meta charset="utf-8">', '')
    .replaceAll(' async ', ' async="" ')
    .replace(/<script>([^]*?)<\/script>/gu, '<script>/*<![CDATA[*/$1/*]]>*/</script>');
}
