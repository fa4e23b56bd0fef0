/** Joins names as prose does: `A`, `A dan B`, `A, B dan C`. */
function joinNames(names, and) {
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}
const two = (number) => String(number).padStart(2, '0');

export { joinNames, two };
