/** The most entries that an attribute allows: a whole number of at least 1, or no limit. */
function limit(max) {
    const number = Math.floor(Number(max ?? NaN));
    return number >= 1 ? number : Infinity;
}

export { limit };
