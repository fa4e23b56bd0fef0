const id = {
    lang: 'id',
    territory: 'id_ID',
    newest: 'Berita terbaru',
    none: 'Belum ada berita.',
    quotes: 'Kutipan',
    embed: 'Sematkan berita ini',
    embedAddress: 'Di WordPress, tempelkan alamat halaman ini pada baris tersendiri.',
    embedHtml: 'Di halaman lain, tempelkan HTML berikut.',
};
const en = {
    lang: 'en',
    territory: 'en_GB',
    newest: 'Latest news',
    none: 'No news yet.',
    quotes: 'Quotes',
    embed: 'Embed this article',
    embedAddress: 'In WordPress, paste the address of this page on a line of its own.',
    embedHtml: 'Elsewhere, paste this HTML.',
};
/** English for those who read it; Indonesian for all others. */
const siteWords = (lang) => (/^en\b/iu.test(lang ?? '') ? en : id);

export { siteWords };
