import { expect } from '@open-wc/testing';
import { payloadFromText } from '../../src/text/index.js';

const said = (text: string) => payloadFromText(text).payload.quotes?.map((quote) => quote.text) ?? [];
const spoken = 'Ketua Panitia Rini Lestari mengatakan persiapan selesai.\n';

describe('quotes', () => {
  it('takes marks of any shape and direction', () => {
    for (const [open, close] of ['""', '“”', '”“', '”"', '"”', '«»', '„“'].map((pair) => [...pair])) {
      expect(said(`${open}Kami siap berlayar besok,${close} kata Rini Lestari.`), `${open}${close}`).to.deep.equal([
        'Kami siap berlayar besok.',
      ]);
    }
    expect(said(`’’Kami siap berlayar besok,’’ kata Rini Lestari.`)).to.deep.equal(['Kami siap berlayar besok.']);
    expect(said(`‘Kami siap berlayar besok,’ kata Rini Lestari.`)).to.deep.equal(['Kami siap berlayar besok.']);
  });

  it('needs a cue after, a cue before, or a speaker before', () => {
    expect(said('"Kami siap berlayar besok," pungkas Rini.')).to.have.length(1);
    expect(said('Rini Lestari menambahkan, "Kami siap berlayar besok."')).to.have.length(1);
    expect(said(`${spoken}"Kami siap berlayar besok pagi."`)).to.have.length(1);
    expect(said('"Kami siap berlayar besok pagi."')).to.deep.equal([]);
  });

  it('leaves titles, terms and recitations', () => {
    expect(said(`${spoken}Lomba bertema “Laut Kita, Hidup Kita”, yang dibuka Senin.`)).to.deep.equal([]);
    expect(said(`${spoken}Ia menyebut program "Laut Bersih" itu penting.`)).to.deep.equal([]);
    expect(
      said('Bacaannya sebagai berikut:\n"Semoga selamat sampai di seberang."\nArtinya: "Semoga tiba."'),
    ).to.deep.equal([]);
  });

  it('takes verbs that no table holds', () => {
    expect(said('"Kami siap berlayar," selorohnya.\n"Besok kami berangkat," kelit Rini Lestari.')).to.have.length(2);
  });

  it('joins a quote that runs over paragraphs', () => {
    expect(said('"Kami siap berlayar.\nBesok kami berangkat," kata Rini.')).to.deep.equal([
      'Kami siap berlayar. Besok kami berangkat.',
    ]);
  });

  it('mends a missing mark, and says so', () => {
    for (const text of [
      '"Kami siap berlayar besok, kata Rini Lestari.',
      'Kami siap berlayar besok," kata Rini Lestari.',
    ]) {
      const { payload, notes } = payloadFromText(text);
      expect(
        payload.quotes?.map((quote) => quote.text),
        text,
      ).to.deep.equal(['Kami siap berlayar besok.']);
      expect(notes.some(({ kind }) => kind === 'unbalanced')).to.be.true;
      expect(notes.find(({ kind }) => kind === 'quote')?.confidence).to.equal(0.5);
    }
  });

  it('keeps a quotation inside another', () => {
    expect(said('“Ia bilang “jangan” kepada kami semua,” kata Rini.')).to.deep.equal([
      'Ia bilang “jangan” kepada kami semua.',
    ]);
  });

  it('reads a cue that a careless copy glued to the name', () => {
    const [quote] = payloadFromText('“Kami siap berlayar,” kataDirektur Pelabuhan Rini Lestari.').payload.quotes ?? [];
    expect(quote?.speaker).to.deep.equal({ name: 'Rini Lestari', type: 'Person', jobTitle: 'Direktur Pelabuhan' });
  });
});
