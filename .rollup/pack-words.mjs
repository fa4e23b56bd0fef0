/**
 * Packs the word tables of src/text: sorted, and each word without the letters that it shares with the one before. They are
 * a fifth of the converter's bytes. src/text/words/word-list.ts reads packed and plain tables alike.
 */
const TABLE = /\bwords\(\s*([`'"])([a-z\s&_-]*)\1,?\s*\)/g;
const MOST_SHARED = 9;

/** @returns {import('rollup').Plugin} */
export function packWords() {
  return {
    name: 'pack-words',
    transform(code, id) {
      if (!/src\/text\//.test(id)) return null;
      return { code: code.replace(TABLE, (...parts) => `words('${pack(String(parts[2]))}')`), map: null };
    },
  };
}

/** @param {string} list words between white space */
function pack(list) {
  let last = '';
  return list
    .trim()
    .split(/\s+/)
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && word[shared] === last[shared]) shared++;
      last = word;
      return shared + word.slice(shared);
    })
    .join('');
}
