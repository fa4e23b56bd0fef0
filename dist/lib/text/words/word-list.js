/**
 * The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them.
 * The build packs them: `0bupati2ruh` is `bupati buruh`, a digit for each letter that a word shares with the one before.
 */
function words(list) {
    let last = '';
    return new Set(list.match(/\d?[^\d\s]+/g)?.map((word) => (last = last.slice(0, Number(word[0]) || 0) + word.replace(/\d/, ''))));
}

export { words };
