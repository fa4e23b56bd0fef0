import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { docs } from './.rollup/docs/plugin.mjs';
import { leanLit } from './.rollup/lean-lit.mjs';
import { metadata } from './.rollup/metadata/plugin.mjs';
import { minifyOptions, textMinifyOptions } from './.rollup/minify.mjs';
import { packWords } from './.rollup/pack-words.mjs';
import { reachableTypes } from './.rollup/reachable-types.mjs';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const { budgets, version } = packageJson;
const fresh = new Set(['dist/sri.json']);
const banner = `/*! Warta ${version} | MIT */`;

/** What the drop-in files have in common; they hold Lit, the package's modules do not. */
const dropIn = (lit) => [
  typescript({ noEmitOnError: true }),
  minifyTemplates(),
  nodeResolve({ browser: true, exportConditions: ['development'] }),
  leanLit(lit),
];
const minify = terser(minifyOptions);

/** What src/lazy.ts and src/elements/parts.ts import on demand, and the file beside the drop-in where a page finds it. */
const parts = {
  './elements/quote/quote.view.js': 'warta-quote.js',
  './elements/baca-juga/baca-juga.view.js': 'warta-baca-juga.js',
  './elements/article/article.view.js': 'warta-article.js',
  './elements/feed/feed.view.js': 'warta-feed.js',
  './elements/open-other.js': 'warta-json-ld.js',
  './payload/readers/rss.js': 'warta-rss.js',
  './payload/readers/foreign.js': 'warta-formats.js',
  './sanitise/sanitise-html.js': 'warta-html.js',
  './elements/adopt-tree.js': 'warta-hydrate.js',
};

const finish = [minify, sizes(), sri(), noteFiles()];
const classic = { format: 'iife', banner: `${banner} ${guardStart()}`, footer: guardEnd(), plugins: finish };
const module = { format: 'es', banner, plugins: finish };

export default [
  {
    // A page of the demo, with Lit and the elements of its own; npm does not get it.
    input: 'demo/composer/main.ts',
    plugins: [
      typescript({ noEmitOnError: true, tsconfig: 'demo/composer/tsconfig.json' }),
      minifyTemplates(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
    output: {
      file: 'dist/demo/composer.js',
      format: 'es',
      inlineDynamicImports: true,
      plugins: [minify, noteFiles()],
    },
  },
  {
    input: 'src/embed.ts',
    plugins: [...dropIn('lit'), besideTheScript()],
    output: [
      { ...classic, file: 'dist/warta.js', intro: `const here = ${whereFrom()};` },
      { ...module, file: 'dist/warta.mjs', intro: 'const here = import.meta.url;' },
    ],
  },
  {
    input: 'src/embed.ts',
    plugins: dropIn('lit'),
    output: { ...classic, file: 'dist/warta.full.js', inlineDynamicImports: true },
  },
  ...Object.entries(parts).map(([path, file]) => ({
    input: `src/${path.replace(/^\.\//, '').replace(/js$/, 'ts')}`,
    plugins: [...dropIn('templates'), besideTheScript()],
    output: { ...module, file: `dist/${file}`, intro: 'const here = import.meta.url;' },
  })),
  {
    // The text converter in one file, for a page or a tool that has no bundler.
    input: 'src/text/index.ts',
    plugins: [typescript({ noEmitOnError: true }), packWords()],
    output: {
      ...module,
      file: 'dist/warta-text.js',
      plugins: [terser(textMinifyOptions), sizes(), sri(), noteFiles()],
    },
  },
  {
    // The command, with what it shares with the library inside, so that only packages are imported.
    input: 'src/cli/warta.ts',
    external: /^(?![./])/,
    // The templates as the drop-in has them, which adopts what the command has drawn.
    plugins: [typescript({ noEmitOnError: true, tsconfig: 'src/cli/tsconfig.json' }), minifyTemplates(), nodeResolve()],
    output: {
      dir: 'dist/cli',
      format: 'es',
      banner: `#!/usr/bin/env node\n${banner}`,
      chunkFileNames: '[name].js',
      plugins: [noteFiles()],
    },
  },
  {
    input: 'src/frame/frame.ts',
    plugins: [...dropIn('templates'), besideFrame()],
    output: { ...classic, file: 'dist/frame.js' },
  },
  {
    input: [
      ...['index', 'define', 'payload/index', 'text/index', 'static/index', 'static/prerender', 'publish/index'].map(
        (name) => `src/${name}.ts`,
      ),
      // Languages that no element imports.
      ...['ms', 'jv'].map((name) => `src/locale/${name}.ts`),
    ],
    external: [/^lit($|\/)/, 'dompurify', /^@lit-labs\/ssr\//, /^node:/],
    plugins: [
      typescript({
        // Of all of src, with the types of Node; paths are absolute, as they are taken from where that file is.
        tsconfig: 'src/publish/tsconfig.json',
        noEmitOnError: true,
        declaration: true,
        declarationDir: resolve('dist/lib'),
        rootDir: resolve('src'),
        outDir: resolve('dist/lib'),
      }),
      minifyTemplates(),
    ],
    output: {
      dir: 'dist/lib',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      plugins: [
        noteFiles(),
        metadata(fresh, packageJson),
        schema(),
        docs(fresh, packageJson),
        reachableTypes(fresh, packageJson),
        sweep(),
      ],
    },
  },
];

/** A browser without custom elements must not even begin; a failure stays on the console. Pages put things of their own into `self`. */
function guardStart() {
  return 'if (window.customElements) try {';
}

function guardEnd() {
  return `} catch (error) { console.warn('[warta] cannot start:', error); }`;
}

/**
 * The address of the script, against which its parts are found. Not `document.currentScript`, which an element of that name
 * would be, and could then choose what is run.
 */
function whereFrom() {
  return `Reflect.get(Document.prototype, 'currentScript', document)?.src`;
}

/** In warta.js and warta.mjs the parts of src/lazy.ts are files of their own, fetched from where the script came from. */
function besideTheScript() {
  return {
    name: 'beside-the-script',
    resolveDynamicImport(path) {
      const part = Object.keys(parts).find((name) => name.endsWith(path.replace(/^[./]*/, '/')));
      return part ? { id: `./${parts[part]}`, external: true } : null;
    },
    renderDynamicImport: () => ({ left: 'import(new URL(', right: ', here).href)' }),
  };
}

/** The page that frame.js is the script of. */
function besideFrame() {
  return {
    name: 'beside-frame',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'frame.html', source: readFileSync('src/frame/frame.html', 'utf8') });
    },
  };
}

/** Prints raw, gzip and brotli bytes of a file, and fails when brotli exceeds the budget in package.json. */
function sizes() {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      for (const [name, { code }] of scripts(bundle)) {
        const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
        const budget = budgets[name];
        const limit = budget ? ` of ${budget}` : '';
        console.log(
          `${name.padEnd(16)} ${code.length} B, gzip ${gzipSync(code, { level: 9 }).length} B, brotli ${brotli} B${limit}`,
        );
        if (brotli > budget) this.error(`${name} is ${brotli - budget} B over its budget of ${budget} B brotli`);
      }
    },
  };
}

const scripts = (bundle) => Object.entries(bundle).filter(([, { type }]) => type === 'chunk');

/** Remembers what this build has written. */
function noteFiles() {
  return {
    name: 'note-files',
    writeBundle({ file, dir }, bundle) {
      for (const name of Object.keys(bundle)) fresh.add(join(dir ?? dirname(file), name));
    },
  };
}

/** The JSON Schema of a payload goes along as it is. */
function schema() {
  const file = 'schema/article-payload.v1.json';
  return {
    name: 'schema',
    writeBundle() {
      cpSync(`src/${file}`, `dist/${file}`);
      fresh.add(`dist/${file}`);
    },
  };
}

/** A file whose source is gone goes too. At the very end: a build that fails leaves dist as it was. */
function sweep() {
  return {
    name: 'sweep',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
          const path = join(entry.parentPath ?? entry.path, entry.name);
          if (entry.isFile() && !fresh.has(path)) rmSync(path);
        }
      },
    },
  };
}

const hashes = {};

/** Lists the hash of every drop-in file, for `integrity` attributes. */
function sri() {
  return {
    name: 'sri',
    writeBundle({ file }, bundle) {
      for (const [name, { code }] of scripts(bundle)) {
        hashes[name] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      }
      writeFileSync(`${dirname(file)}/sri.json`, `${JSON.stringify(sorted(hashes), null, 2)}\n`);
    },
  };
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => a.localeCompare(b, 'en')));
