/** Faces from npm packages, so that what is drawn with them looks the same on every machine. */

const PACKAGES = '/node_modules/@fontsource-variable';

/** @type {ReadonlyArray<readonly [families: readonly string[], file: string, descriptors: string]>} */
const FACES = [
  [['Noto Sans', 'Cascadia Code'], 'noto-sans/files/noto-sans-latin-wght-normal.woff2', ''],
  [
    ['Noto Sans'],
    'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    'unicode-range: U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF;',
  ],
  [['Source Serif 4', 'Georgia'], 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', ''],
  [['Source Serif 4'], 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', 'font-style: italic;'],
];

/** The style sheet that gives a page the families of the demo's themes; for a server whose root is the repository. */
export const facesCss = FACES.flatMap(([families, file, descriptors]) =>
  families.map(
    (family) =>
      `@font-face { font-family: '${family}'; src: url('${PACKAGES}/${file}'); font-weight: 100 900; ${descriptors} }`,
  ),
).join('\n');
