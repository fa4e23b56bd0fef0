import { expect } from '@open-wc/testing';
import { chooseLocale, direction, registerLocale } from '../../src/locale/choose-locale.js';
import { en } from '../../src/locale/en.js';
import { id } from '../../src/locale/id.js';
import { jv } from '../../src/locale/jv.js';
import { ms } from '../../src/locale/ms.js';

const langOf = (...wanted: (string | null | undefined)[]) => chooseLocale(...wanted).lang;

describe('chooseLocale', () => {
  it('takes the first wanted language that there is', () => {
    expect(langOf('en', 'id')).to.equal('en');
    expect(langOf('fr', 'en', 'id')).to.equal('en');
  });

  it('passes over what is not said', () => {
    expect(langOf(undefined, null, '', 'en')).to.equal('en');
  });

  it('falls back from a region to its language, in any letters', () => {
    expect(langOf('en-GB')).to.equal('en');
    expect(langOf('EN-us')).to.equal('en');
    expect(langOf('id-ID')).to.equal('id');
  });

  it('is Indonesian where nothing fits', () => {
    expect(langOf()).to.equal('id');
    expect(langOf('zz')).to.equal('id');
    expect(langOf('english')).to.equal('id');
  });

  it('knows a language that the page adds, a region before its language', () => {
    registerLocale({ ...id, lang: 'jv' });
    registerLocale({ ...id, lang: 'jv-Java' });
    expect(langOf('jv')).to.equal('jv');
    expect(langOf('JV-java')).to.equal('jv-Java');
    expect(langOf('jv-SR')).to.equal('jv');
  });

  it('says everything in all languages, and no two things alike', () => {
    for (const locale of [id, en, ms, jv]) {
      const names = Object.keys(locale).filter((name) => name !== 'zones');
      expect(names.sort(), locale.lang).to.deep.equal(Object.keys(id).sort());
      expect([locale.days.length, locale.months.length], locale.lang).to.deep.equal([7, 12]);
      const words = Object.values(locale).filter((word) => typeof word === 'string');
      expect(new Set(words).size, locale.lang).to.equal(words.length);
      expect(words.every((word) => word.trim() !== '')).to.be.true;
    }
  });
});

describe('direction', () => {
  it('is from the right for the languages that are written so', () => {
    for (const tag of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'ms-Arab', 'AZ-Arab-IR'])
      expect(direction(tag), tag).to.equal('rtl');
  });
  it('is from the left for all others', () => {
    for (const tag of ['id', 'en-GB', 'ms', 'arn', 'az-Latn', 'heh']) expect(direction(tag), tag).to.equal('ltr');
  });
});
