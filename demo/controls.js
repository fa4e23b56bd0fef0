/**
 * The workshop of the gallery: one element with everything a page can set, and the HTML to copy.
 *
 * The element stands in a shadow tree of its own, so that a theme for a whole page reaches it and nothing else.
 */
import { snippet } from '../dist/lib/static/index.js';
import { version } from '../dist/lib/version.js';
import { CHOICES, isListed } from './choices.js';

const BASE = `https://cdn.example/warta/${version}/`;

const form = document.querySelector('#bengkel form');
const stage = document.querySelector('#panggung');
const code = document.querySelector('#html-salin');
const message = document.querySelector('#pesan-bengkel');
const width = document.querySelector('#lebar-terpilih');
const { elemen, ragam, payload, tema, skema, lebar, pakaiMerek, merek, sisipkan, salin } = form.elements;

const room = stage.attachShadow({ mode: 'open' });
const sheets = new Map();
let count = 0;

for (const select of [elemen, payload, tema, skema]) fill(select, CHOICES[select.name]);
fill(ragam, CHOICES.ragam[elemen.value]);
document.querySelector('#bengkel').hidden = false;
// As wide as there is room for, without scrolling.
lebar.value = Math.min(lebar.value, stage.clientWidth);

elemen.addEventListener('change', () => fill(ragam, CHOICES.ragam[elemen.value]));
merek.addEventListener('input', () => (pakaiMerek.checked = true));
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
salin.addEventListener('click', copy);
room.addEventListener('warta-error', ({ detail }) => say(detail.error.message));
show();

/** Shows what the form says; an answer that comes late is dropped. */
async function show() {
  const turn = ++count;
  const address = new URL(`payloads/${payload.value}.json`, import.meta.url).href;
  const [value, sheet, hashes] = await Promise.all([
    readJson(address),
    themeOf(tema.value),
    readJson('../dist/sri.json'),
  ]);
  if (turn !== count) return;
  say('');
  stage.style.width = `${lebar.value}px`;
  width.value = `${lebar.value} px`;
  room.adoptedStyleSheets = sheet ? [sheet] : [];
  room.replaceChildren(elementFor(value, address));
  code.value = htmlFor(value, address, hashes);
  code.rows = Math.min(code.value.split('\n').length, 16);
}

function elementFor(value, address) {
  const element = document.createElement(`warta-${elemen.value}`);
  if (ragam.value) element.setAttribute(isListed(elemen.value) ? 'layout' : 'variant', ragam.value);
  if (skema.value) element.setAttribute('theme', skema.value);
  if (pakaiMerek.checked) element.style.setProperty('--warta-color-brand', merek.value);
  element.setAttribute('heading-level', '3');
  if (sisipkan.checked) element.payload = absolute(value, address);
  else element.setAttribute('src', address);
  return element;
}

/** The HTML to copy; where the payload lacks what the element shows, the reason stands in the message. */
function htmlFor(value, address, integrity) {
  const source = sisipkan.checked ? {} : { src: address };
  try {
    const html = snippet(value, {
      element: elemen.value,
      variant: ragam.value || undefined,
      base: BASE,
      baseUrl: address,
      integrity,
      ...source,
    });
    const tag = `warta-${elemen.value}`;
    const themed = skema.value ? html.replace(`<${tag}`, `<${tag} theme="${skema.value}"`) : html;
    const style = pakaiMerek.checked ? `<style>\n${tag} { --warta-color-brand: ${merek.value}; }\n</style>\n` : '';
    return style + themed;
  } catch (error) {
    say(error.message);
    return '';
  }
}

/** A payload that is handed over stands at the page's address; its pictures stand at its own. */
function absolute(value, address) {
  const visit = (node, key) => {
    if (Array.isArray(node)) return node.map((item) => visit(item));
    if (node && typeof node === 'object') {
      return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, visit(part, name)]));
    }
    return key === 'url' ? new URL(node, address).href : node;
  };
  return visit(value);
}

/** A theme is written for a page; here the page is the stage. */
async function themeOf(name) {
  if (!name) return undefined;
  if (!sheets.has(name)) {
    const text = await (await fetch(new URL(`themes/${name}.css`, import.meta.url))).text();
    sheets.set(name, await new CSSStyleSheet().replace(text.replaceAll(':root', ':host')));
  }
  return sheets.get(name);
}

async function readJson(address) {
  return (await fetch(new URL(address, import.meta.url))).json();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(code.value);
    say('HTML tersalin.');
  } catch {
    code.select();
    say('Peramban menolak; teksnya sudah terpilih, tinggal disalin.');
  }
}

function say(text) {
  message.textContent = text;
}

function fill(select, choices) {
  select.replaceChildren(...choices.map(([value, text]) => new Option(text, value)));
  select.disabled = choices.length < 2;
}
