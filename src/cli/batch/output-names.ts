import { createHash } from 'node:crypto';

/**
 * Names for results: `kota/banjir.txt` becomes `kota/banjir.json`. A name that was given before, also one that differs only
 * in case, since some disks see no difference, is not given again: then the whole name stands (`banjir.md.json`), or a number.
 *
 * Of each name a number of 48 bits is kept, so that a million of them take some tens of megabytes. Two names with the same
 * number do no harm: one of them gets a suffix it did not need.
 */
export function outputNames(ending: string): (place: string) => string {
  const taken = new Set<number>();
  const take = (name: string): boolean => {
    const key = createHash('sha1').update(name.normalize('NFC').toLowerCase()).digest().readUIntBE(0, 6);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  return (place) => {
    const bare = place.replace(/(?<=[^/])\.[a-z]{1,6}$/i, '');
    const names = [bare + ending, place + ending];
    for (let count = 2; ; count++) {
      const name = names.shift() ?? `${bare}-${count}${ending}`;
      if (take(name)) return name;
    }
  };
}
