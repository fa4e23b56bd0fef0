/** What `frame.html` says to the editor who has put it into a page with an address that does not work. */
export interface FrameWords {
  readonly lang: string;
  readonly element: string;
  readonly src: string;
}

const id: FrameWords = {
  lang: 'id',
  element: 'Bingkai berita ini belum lengkap: tulis element=card, quote, baca-juga, article, atau feed di alamatnya.',
  src: 'Bingkai berita ini belum lengkap: tulis src= dengan alamat http(s) sebuah payload di alamatnya.',
};

const en: FrameWords = {
  lang: 'en',
  element: 'This news frame is not complete: put element=card, quote, baca-juga, article or feed into its address.',
  src: 'This news frame is not complete: put src= with the http(s) address of a payload into its address.',
};

/** The words in a language; Indonesian when there are none. */
export const frameWords = (lang: string): FrameWords => (/^en\b/i.test(lang) ? en : id);
