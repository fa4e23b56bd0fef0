import { expect } from '@open-wc/testing';
import { payloadFromText } from '../../src/text/index.js';

const LEAD = 'Pemerintah Kota Palu membuka pasar malam di tepi sungai pada akhir pekan ini.';
const read = (text: string, options = {}) => payloadFromText(text, options).payload;
const datesOf = (text: string, options = {}) =>
  payloadFromText(text, options)
    .notes.filter(({ kind }) => kind === 'date')
    .map(({ value }) => value);

describe('dateline', () => {
  const cases: [dateline: string, place?: string | undefined, publisher?: string][] = [
    ['WARTAKINI.COM, PALU – ', 'PALU', 'WARTAKINI.COM'],
    ['WARTAKINI.COM - ', undefined, 'WARTAKINI.COM'],
    ['PALU, WARTAKINI.co.id — ', 'PALU', 'WARTAKINI.co.id'],
    ['PALU – ', 'PALU'],
    ['PALU -', 'PALU'],
    ['Palu (KABAR News) - ', 'Palu', 'KABAR News'],
    ['Palu, Kabar Kini – ', 'Palu', 'Kabar Kini'],
    ['Palu, Sulteng (KABAR News) - ', 'Palu, Sulteng', 'KABAR News'],
    ['Palu: ', 'Palu'],
    ['Kabarkini.com, Palu ', 'Palu', 'Kabarkini.com'],
    ['KABARKINI | PALU — ', 'PALU', 'KABARKINI'],
    ['Wartakini.com - PALU - ', 'PALU', 'Wartakini.com'],
    ['POS-PALU, PALU - ', 'PALU', 'POS-PALU'],
    ['PALU, 4 Maret 2026 (Kabar/Siaran) -- ', 'PALU', 'Kabar/Siaran'],
    ['Palu, Rabu (4/3/2026) - ', 'Palu'],
    ['DONGGALA, Sulteng Pos – ', 'DONGGALA', 'Sulteng Pos'],
    ['Sulteng Post, DONGGALA – ', 'DONGGALA', 'Sulteng Post'],
    ['', undefined],
  ];
  for (const [dateline, place, publisher] of cases) {
    it(`reads “${dateline}”`, () => {
      const { located, publisher: house, body } = read(dateline + LEAD);
      expect([located, house?.name]).to.deep.equal([place, publisher]);
      expect(body).to.deep.equal([{ type: 'paragraph', text: LEAD }]);
    });
  }

  it('is found below a byline, and takes no dash of a sentence for one', () => {
    const { located, author } = read(`Laporan Wartawan WartaKini.com, Rini Lestari\nWARTAKINI.COM, PALU - ${LEAD}`);
    expect(located).to.equal('PALU');
    expect(author).to.deep.equal([{ name: 'Rini Lestari', type: 'Person', jobTitle: 'Reporter' }]);
    expect(read(`Pasar malam - yang pertama tahun ini - dibuka. ${LEAD}`).located).to.be.undefined;
  });
});

describe('dates', () => {
  it('are read day first and checked against the weekday', () => {
    expect(datesOf('Rapat digelar Rabu (4/3/2026) malam.')).to.deep.equal(['2026-03-04']);
    expect(datesOf('Rapat digelar Rabu (3/4/2026) malam.'), 'printed month first').to.deep.equal(['2026-03-04']);
    expect(datesOf('Rapat digelar Senin (4/3/2026) malam.'), 'neither is a Monday').to.deep.equal([undefined]);
    expect(datesOf('Rapat digelar Rabu, 4 Maret 2026.')).to.deep.equal(['2026-03-04']);
    expect(datesOf('Rapat digelar 31/2/2026.')).to.deep.equal([undefined]);
  });

  it('take the year from the day of publication', () => {
    expect(datesOf('Rapat digelar Rabu (4/3).')).to.deep.equal([undefined]);
    expect(datesOf('Rapat digelar Rabu (4/3).', { published: '2026-03-05T10:00:00+08:00' })).to.deep.equal([
      '2026-03-04',
    ]);
    expect(datesOf('Rapat digelar (30/12).', { published: '2026-01-02' })).to.deep.equal(['2025-12-30']);
  });

  it('are no fractions and no scores', () => {
    expect(datesOf('Skor 3/4 dan 2/3 bagian, 5 orang, 10 persen.')).to.deep.equal([]);
  });

  it('above the text tell when it came out', () => {
    const cases: [line: string, told: string, options?: { timeZone: string }][] = [
      ['Rabu, 4 Maret 2026', '2026-03-04'],
      ['Rabu, 4 Maret 2026 14.30', '2026-03-04'],
      ['Rabu, 4 Maret 2026 14.30', '2026-03-04T14:30:00+07:00', { timeZone: 'Asia/Jakarta' }],
      ['Rabu, 4 Maret 2026 19:30 WIB', '2026-03-04T19:30:00+07:00', { timeZone: 'Asia/Makassar' }],
      ['Rabu, 4 Maret 2026 | 14:30 WITA', '2026-03-04T14:30:00+08:00'],
      ['Tayang: Rabu (4/3/2026) pukul 9.05 WIT', '2026-03-04T09:05:00+09:00'],
    ];
    for (const [line, told, options] of cases) {
      const { datePublished, body } = read(`${line}\n${LEAD}`, options);
      expect(datePublished, line).to.equal(told);
      expect(body, line).to.deep.equal([{ type: 'paragraph', text: LEAD }]);
    }
    expect(read(`Rapat digelar Rabu, 4 Maret 2026.\n${LEAD}`).datePublished).to.be.undefined;
  });
});

describe('related titles', () => {
  const TITLE = 'Tiga Jembatan Dibangun Kembali, Warga Lega';
  const titles = (text: string) => read(text).related?.map(({ headline }) => headline) ?? [];

  it('stand behind a marker, on its line or on the next', () => {
    for (const marker of [
      'Baca juga: ',
      'BACA JUGA : ',
      'Baca Juga:',
      'Baca: ',
      'Lihat juga: ',
      'Simak juga: ',
      'Read also: ',
    ]) {
      expect(titles(`${LEAD}\n${marker}${TITLE}\n${LEAD}`), marker).to.deep.equal([TITLE]);
    }
    expect(titles(`${LEAD}\nBaca juga:\n${TITLE}\nPasar Malam Ramai Sampai Pagi\n${LEAD}`)).to.deep.equal([
      TITLE,
      'Pasar Malam Ramai Sampai Pagi',
    ]);
  });

  it('end where the article goes on', () => {
    const goes = 'Sementara itu pasar malam tetap ramai sampai pagi.';
    expect(titles(`${LEAD} Baca juga: ${TITLE} ${goes}`)).to.deep.equal([TITLE]);
    expect(titles(`${LEAD}Baca Juga${TITLE}`)).to.deep.equal([TITLE]);
    expect(titles(`${LEAD} Baca juga: ${TITLE} "Kami siap berjualan malam ini," kata Rini.`)).to.deep.equal([TITLE]);
    const { body } = read(`${LEAD} Baca juga: ${TITLE} ${goes}`);
    expect(body?.map(({ type }) => type)).to.deep.equal(['paragraph', 'related', 'paragraph']);
  });

  it('keep an address: behind the title, on the next line, in pasted markup', () => {
    const link = { headline: TITLE, url: 'https://warta.example/jembatan' };
    expect(read(`${LEAD}\nBaca juga: ${TITLE} (https://warta.example/jembatan)`).related).to.deep.equal([link]);
    expect(read(`${LEAD}\nBaca juga: ${TITLE}\nhttps://warta.example/jembatan`).related).to.deep.equal([link]);
    const html = `<p>${LEAD}</p><p>Baca juga: <a href="/jembatan">${TITLE}</a></p>`;
    expect(read(html, { url: 'https://warta.example/pasar' }).related).to.deep.equal([link]);
    const own = { url: 'https://warta.example/pasar' };
    expect(read(`${LEAD}\nBaca juga: ${TITLE}`, own).related, 'not that of the article').to.deep.equal([
      { headline: TITLE },
    ]);
    expect(read(`${LEAD}\nBaca juga: ${TITLE} (javascript:alert(1))`).related?.[0]?.url).to.be.undefined;
  });

  it('are neither videos nor the place where an article ran first', () => {
    expect(
      titles(`${LEAD}\nArtikel ini telah tayang di WartaKini.com dengan judul ${TITLE}\nLihat juga Video: ${TITLE}`),
    ).to.deep.equal([]);
    expect(titles(`${LEAD}\nBaca Juga`)).to.deep.equal([]);
    expect(titles('Warga diminta baca juga petunjuk di balik kemasan.')).to.deep.equal([]);
  });
});

describe('headline', () => {
  it('is the first line when that is one', () => {
    expect(read(`Pasar Malam Kembali Dibuka di Palu\n${LEAD}`).headline).to.equal('Pasar Malam Kembali Dibuka di Palu');
  });

  it('is made from the lead otherwise, and a note says so', () => {
    const { payload, notes } = payloadFromText(`PALU – ${LEAD} Warga senang.`);
    expect(payload.headline).to.equal(LEAD.slice(0, -1));
    expect(notes.find(({ kind }) => kind === 'headline')?.confidence).to.be.below(0.5);
  });
});

describe('what belongs to the page', () => {
  it('is dropped, and noted', () => {
    const noise = [
      'ADVERTISEMENT',
      'SCROLL TO CONTINUE WITH CONTENT',
      'Halaman 2',
      'Ikuti kami di Google News',
      '(*)',
      '***',
    ];
    for (const line of noise) {
      const { payload, notes } = payloadFromText(`${LEAD}\n${line}\n${LEAD}`);
      expect(payload.body, line).to.have.length(2);
      expect(notes.find(({ kind }) => kind === 'dropped')?.start, line).to.equal(LEAD.length + 1);
    }
  });
});
