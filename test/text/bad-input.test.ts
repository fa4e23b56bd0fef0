import { expect } from '@open-wc/testing';
import { payloadFromText } from '../../src/text/index.js';
import { rawArticle } from '../fixtures/raw-articles.mjs';

const QUOTE = '"Kami siap berlayar besok," kata Ketua Panitia Rini Lestari.';

describe('bad input', () => {
  it('gives an empty payload for no text, and says so', () => {
    for (const text of ['', ' \n\t\u00a0\r\n ', '\u200b\ufeff']) {
      const { payload, notes } = payloadFromText(text);
      expect(payload).to.deep.equal({ version: '1.0', headline: '' });
      expect(notes.find(({ kind }) => kind === 'headline')?.confidence).to.equal(0);
    }
  });

  it('reads a single line', () => {
    const { payload } = payloadFromText(`PALU – Kapal baru tiba. ${QUOTE} Acara selesai sore hari.`);
    expect(payload.quotes?.[0]?.speaker?.name).to.equal('Rini Lestari');
    expect(payload.body?.map(({ type }) => type)).to.deep.equal(['paragraph', 'quote', 'paragraph']);
  });

  it('reads an article that nobody speaks in', () => {
    const { payload } = payloadFromText(
      'Kapal baru tiba di pelabuhan pada pagi hari.\nWarga menonton dari tepi dermaga.',
    );
    expect(payload.quotes).to.be.undefined;
    expect(payload.body).to.have.length(2);
  });

  it('reads the same through other line ends, no-break spaces and invisible characters', () => {
    const { payload } = payloadFromText(rawArticle);
    const disguised = rawArticle.replaceAll('\n', '\r\n').replaceAll('Arwan Sulaiman', 'Arwan\u00a0Su\u200blaiman');
    const { payload: same, notes } = payloadFromText(`\ufeff${disguised}`);
    expect(same).to.deep.equal(payload);
    const { start, end } = notes.find(({ kind, value }) => kind === 'person' && value === 'Arwan Sulaiman') ?? {};
    expect(`\ufeff${disguised}`.slice(start, end)).to.equal('Arwan\u00a0Su\u200blaiman');
  });

  it('mends broken encoding', () => {
    const { payload, notes } = payloadFromText(
      'â€œKami siap berlayar besok,â€\u009d kata Rini Lestari â€“ ketua panitia.',
    );
    expect(payload.quotes?.[0]?.text).to.equal('Kami siap berlayar besok.');
    expect(notes.find(({ kind }) => kind === 'repair')?.reason).to.include('encoding');
  });

  it('reads pasted HTML as text', () => {
    const html = `<div class="isi"><p>PALU &ndash; Kapal <b>baru</b> tiba di pelabuhan.<br>Warga menonton.</p><script>alert("x")</script>
<style>p{color:red}</style><!-- catatan --><p>&quot;Kami siap berlayar besok,&quot; kata Rini&nbsp;Lestari.</p></div>`;
    const { payload, notes } = payloadFromText(html);
    expect(payload.located).to.equal('PALU');
    expect(payload.quotes).to.deep.equal([
      { text: 'Kami siap berlayar besok.', speaker: { name: 'Rini Lestari', type: 'Person' } },
    ]);
    expect(JSON.stringify(payload)).not.to.match(/alert|color|catatan|[<>]/);
    const quote = notes.find(({ kind }) => kind === 'quote');
    expect(html.slice(quote?.start, quote?.end)).to.equal('Kami siap berlayar besok,');
  });

  it('leaves signs that only look like markup', () => {
    expect(payloadFromText('Suhu < 30 derajat & angin > 5 knot.').payload.body).to.deep.equal([
      { type: 'paragraph', text: 'Suhu < 30 derajat & angin > 5 knot.' },
    ]);
  });

  it('gives a smaller payload for text in capitals', () => {
    const { payload } = payloadFromText(rawArticle.toUpperCase());
    expect(payload.body?.length).to.be.above(5);
    expect(payload.related).to.deep.equal([{ headline: 'JEMBATAN PALU IV DIBUKA KEMBALI USAI DIPERBAIKI' }]);
  });

  it('tells Javanese, and reads what it can', () => {
    const { payload } = payloadFromText(
      'Warga ing desa iku wis padha ngumpul saka esuk lan ora gelem bali. Rapat kang dianakake ing bale desa iki uga ditonton bocah-bocah.',
    );
    expect(payload.inLanguage).to.equal('jv');
    expect(payload.body).to.have.length(1);
  });

  it('is not slowed by long rows of one sign', () => {
    const row = (sign: string) => sign.repeat(200_000);
    for (const text of [`"A${row(',')}b," kata Rini.`, `1/2/2026 10.30 ${row('.')}a`, `Baca juga${row(' ')}`])
      expect(payloadFromText(`${text}\nWarga menonton.`).payload.body).to.be.an('array');
  });

  it('keeps every character of five million', () => {
    const long = `${rawArticle}\n`.repeat(Math.ceil(5e6 / rawArticle.length));
    const { payload } = payloadFromText(long);
    expect(payload.body?.length).to.be.above(30_000);
  }).timeout(120_000);
});
