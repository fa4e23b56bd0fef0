import { expect } from '@open-wc/testing';
import { readPayload } from '../../src/payload/read-payload.js';
import { payloadFromText } from '../../src/text/index.js';
import { englishArticle, rawArticle } from '../fixtures/raw-articles.mjs';

const { payload, notes } = payloadFromText(rawArticle, { url: 'https://wartakini.example/jalan' });

describe('payloadFromText', () => {
  it('finds headline, place, publisher and language', () => {
    expect(payload.headline).to.equal('Warga Kampung Nelayan Tolak Penutupan Jalan Inspeksi');
    expect(payload.located).to.equal('PALU');
    expect(payload.publisher).to.deep.equal({ name: 'WARTAKINI.ID', type: 'Organization' });
    expect(payload.inLanguage).to.equal('id');
    expect(payload.url).to.equal('https://wartakini.example/jalan');
  });

  it('gives every quote to its speaker, with the longest name and the role', () => {
    expect(payload.quotes?.map(({ text, speaker }) => [text, speaker?.name, speaker?.jobTitle])).to.deep.equal([
      [
        'Kami sudah menerima surat dari warga. Besok kami undang semua pihak untuk duduk bersama.',
        'Arwan Sulaiman',
        'Camat Mantikulore',
      ],
      ['Jalan itu satu-satunya akses ke sekolah.', 'Marni', 'warga RT 02'],
      ['Kalau ditutup, anak-anak harus memutar dua kilometer.', 'Marni', 'warga RT 02'],
      ['Omzet pedagang bisa turun separuh.', 'Muh. Rizal', 'Ketua Karang Taruna Talise'],
      [
        'Nanti kami cek bersama kepolisian.',
        'Nurhayati Lamuda',
        'Kepala Bidang Lalu Lintas Dinas Perhubungan Kota Palu',
      ],
    ]);
  });

  it('keeps the body in order, with quotes and “Baca juga” in place, and loses no sentence', () => {
    expect(payload.body?.map(({ type }) => type)).to.deep.equal([
      'paragraph',
      'paragraph',
      'quote',
      'quote',
      'quote',
      'related',
      'paragraph',
      'quote',
      'paragraph',
      'paragraph', // the cue tells where and when, so the paragraph stays whole
      'paragraph',
    ]);
    const body = JSON.stringify(payload.body);
    for (const words of ['malam', 'merugikan pedagang', 'saat ditemui di kantornya', '“Jalan Sehat”']) {
      expect(body).to.include(words);
    }
    expect(body).not.to.match(/SCROLL|Siska|rin\/ars|WARTAKINI/);
  });

  it('makes authors of credits', () => {
    expect(payload.author?.map(({ name, jobTitle }) => [name, jobTitle])).to.deep.equal([
      ['Siska Rahma', 'Editor'],
      ['rin', undefined],
      ['ars', undefined],
    ]);
  });

  it('makes a payload that the reader takes without a warning', () => {
    const warnings: unknown[] = [];
    readPayload(payload, { onWarning: (warning) => warnings.push(warning) });
    expect(warnings).to.deep.equal([]);
  });

  it('leaves notes in the order of the text, with reasons', () => {
    expect(notes.map(({ start }) => start)).to.deep.equal(notes.map(({ start }) => start).sort((a, b) => a - b));
    expect(notes.every(({ reason, confidence }) => reason && confidence >= 0 && confidence <= 1)).to.be.true;
    const said = notes.filter(({ kind }) => kind === 'quote').map(({ start, end }) => rawArticle.slice(start, end));
    expect(said[0]).to.match(/^Kami sudah .* bersama,$/);
    const title = notes.find(({ kind }) => kind === 'not-a-quote');
    expect(rawArticle.slice(title?.start, title?.end)).to.equal('Jalan Sehat');
    expect(notes.find(({ kind }) => kind === 'speaker')?.value).to.equal('Arwan Sulaiman');
  });

  it('lets what is given win over what the text tells', () => {
    const given = payloadFromText(rawArticle, {
      headline: 'Jalan Ditutup',
      publisher: 'Warta Kini',
      published: '2026-03-05',
    });
    expect(given.payload.headline).to.equal('Jalan Ditutup');
    expect(given.payload.publisher?.name).to.equal('Warta Kini');
    expect(given.payload.datePublished).to.equal('2026-03-05');
    expect(payload.datePublished, 'a date in a sentence is no date of publication').to.be.undefined;
  });

  it('reads English in the plain cases', () => {
    const { payload: english } = payloadFromText(englishArticle);
    expect(english.inLanguage).to.equal('en');
    expect(english.quotes?.map(({ text, speaker }) => [text, speaker?.name, speaker?.jobTitle])).to.deep.equal([
      ['We want families to come back to the riverbank.', 'Rini Lestari', 'Mayor'],
      ['The first month is free for every stall.', 'Rini Lestari', 'Mayor'],
      ['I sold everything in two hours.', 'Budi Hartono', undefined],
    ]);
    expect(english.related).to.deep.equal([{ headline: 'Three Bridges to Be Rebuilt Before the Rainy Season' }]);
  });
});
