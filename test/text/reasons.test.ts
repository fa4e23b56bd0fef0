import { expect } from '@open-wc/testing';
import { SAMPLES } from '../../demo/composer/samples.js';
import { REASONS } from '../../demo/composer/words/reasons.js';
import { payloadFromText } from '../../src/text/index.js';
import { englishArticle, rawArticle } from '../fixtures/raw-articles.mjs';

/** What is rare: marks without their partner, dates that are none, groups, furniture, a bare marker. */
const RARE = `Kamis, 12 Maret 2026

MUARA LESTARI – "Kami sudah lama menunggu, kata warga. Rapat 31/2/2026 batal, lalu diulang 3/14/2026.

Ketua RT 05 Sulastri datang (12/3/2026). "Jalan ini milik bersama," ujar ketua RT.

"Kami setuju," kata mereka. "Asal jalannya dibuka," kata para pedagang.

"Besok dibuka," katanya.

Poster "Jalan Sehat" dipasang di gerbang. Pagar itu roboh".

Ikuti saluran WhatsApp kami

Tags: jalan

Baca juga:

Laporan: Rina Saleh
(rin/ars)`;

describe('the reasons of the converter', () => {
  it('are sentences for an editor of the Composer, in both languages', () => {
    const texts = ['', 'Air naik', RARE, rawArticle, englishArticle, ...SAMPLES.map(({ text }) => text)];
    const notes = texts.flatMap((text) => payloadFromText(text).notes);
    // What stands for a person is the role, and for a repair what was mended.
    const told = notes.flatMap(({ kind, reason }) => (kind === 'person' || kind === 'repair' ? [] : [reason]));
    const reasons = [...new Set(told)];
    expect(reasons.filter((reason) => !REASONS[reason])).to.deep.equal([]);
    expect(reasons.length, reasons.join(', ')).to.be.above(20);
    for (const sentences of Object.values(REASONS)) for (const one of sentences) expect(one).to.match(/^\p{Lu}.+\.$/u);
  });
});
