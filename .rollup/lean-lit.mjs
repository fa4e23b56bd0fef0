/**
 * Lit for the drop-in: what our elements use of it, and nothing else, which is half of its bytes. `LitElement` is that of
 * src/drop-in/lit.ts; the templates are Lit's own, cut to size here.
 *
 * Lit comes as readable code, with its own compile-time switches as constants, beside the minified files. The drop-in is
 * built from the readable files with the switches off, like Lit's minified files, and with some features cut out. A cut that
 * no longer fits Lit's text fails the build: read the new text, and mend the cut or drop it. Nothing depends on a cut but
 * the size. The package (`dist/lib`) imports the whole of Lit.
 */
import { fileURLToPath } from 'node:url';

const dropIn = (name) => fileURLToPath(new URL(`../src/drop-in/${name}.ts`, import.meta.url));

const CUTS = [
  {
    file: 'lit-html.js',
    what: 'checks for developers, hooks for sanitisers that we do not set, the ShadyDOM polyfill',
    edits: [
      ['const DEV_MODE = true', 'const DEV_MODE = false'],
      ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
      ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'what it leaves on the globals of the page: its version, and a call for polyfills of old browsers',
    edits: [
      [/\(global\.litHtmlVersions \?\?= \[\]\)\.push\('[\d.]+'\);/, ''],
      ['polyfillSupport?.(Template, ChildPart);', ''],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'directives, the parts that only they can stand in, and what they may ask of a part',
    edits: [
      [/^ {4}get [\w$]+\(\) \{[\s\S]*?^ {4}\}\n/gm, ''],
      [/^ {4}setConnected\(.*[\s\S]*?^ {4}\}\n/m, ''],
      [/^ +this\.(?:__isConnected = .*|_\$disconnectableChildren = .*|type = \w+_PART);$/gm, ''],
      [/resolveDirective\(this, ([^,)]+)[^)]*\)/g, '$1'],
      [/, directiveParent = this\)/g, ')'],
      ['part._$setValue(values, part, i)', 'part._$setValue(values, i)'],
      ['_$setValue(value, directiveParent = this, valueIndex, noCommit)', '_$setValue(value, valueIndex)'],
      ['if (change && !noCommit)', 'if (change)'],
      ['else if (name.startsWith(marker))', 'else if (false)'],
      ['else if (templatePart.type === ELEMENT_PART)', 'else if (false)'],
      ['this._$notifyConnectionChanged?.(false, true, from);', ''],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'the answer "no change", which directives give, and lists that are no arrays',
    edits: [
      [/ && value !== noChange/g, ''],
      [/if \((?:v|newListener) === noChange\) \{[^}]*\}/g, ''],
      ['else if (isIterable(value))', 'else if (isArray(value))'],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'constructors that do nothing more than those they extend, parents that nobody asks for, parts that are not there',
    edits: [
      [/^ {4}constructor\([^)]*\) \{\n {8}super\([\s\S]*?^ {4}\}\n/gm, ''],
      [/^ +this\._\$parent = parent;$/gm, ''],
      ['if (part !== undefined)', 'if (true)'],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'listeners that are objects, have options, or ask for `this`, and attributes in single quotes',
    edits: [
      ['._$committedValue.call(this.options?.host ?? this.element, event)', '._$committedValue(event)'],
      [/else \{\s+this\._\$committedValue = nothing;\s+\}/, ''],
      [/(this\.name = name;\s+)this\.options = options;/, '$1'],
      ['templatePart.strings, this, options)', 'templatePart.strings)'],
      ['(this.name, this, oldListener)', '(this.name, this)'],
      ['(this.name, this, newListener)', '(this.name, this)'],
      [/if \(typeof this\._\$committedValue === 'function'\) \{([^}]*)\}\s*else \{[^}]*\}/, '$1'],
      [': singleQuoteAttrEndRegex;', ': doubleQuoteAttrEndRegex;'],
      [/ \|\|\s+regex === singleQuoteAttrEndRegex/g, ''],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'bindings of boolean attributes, of which we have none, and what options of a listener change',
    edits: [
      [`m[1] === '?'`, 'false'],
      [/ \|\|\s+newListener\.capture !==[\s\S]+?oldListener\.passive/, ''],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'places other than the end of the container, templates made by a compiler',
    edits: [
      ['options?.renderBefore ?? container', 'container'],
      ['options?.renderBefore ?? null', 'null'],
      [`typeof type === 'number'`, 'true'],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'templates of SVG and MathML fragments',
    edits: [
      [`type === SVG_RESULT ? '<svg>' : type === MATHML_RESULT ? '<math>' : ''`, `''`],
      [`type === SVG_RESULT ? '</svg>' : type === MATHML_RESULT ? '</math>' : ''`, `''`],
      ['if (type === SVG_RESULT || type === MATHML_RESULT)', 'if (false)'],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'bindings inside <script>, <style>, <textarea>, <title>, and inside comments',
    edits: [
      ['rawTextElement.test(match[TAG_NAME])', 'false'],
      ['rawTextElement.test(node.tagName)', 'false'],
      ['rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
      [`if (match[COMMENT_START] === '!--')`, 'if (false)'],
      ['else if (match[COMMENT_START] !== undefined)', 'else if (false)'],
      ['else if (regex === commentEndRegex || regex === comment2EndRegex)', 'else if (false)'],
      ['while ((i = node.data.indexOf(marker, i + 1)) !== -1)', 'while (false)'],
    ],
  },
  {
    file: 'lit-html.js',
    what: 'bindings for names of tags and attributes, comments in templates, and a marker that no text could guess: no text of a payload gets into a template',
    edits: [
      ['Math.random().toFixed(9).slice(2)', `'w'`],
      [/const textEndRegex = .*/, 'const textEndRegex = /</g;'],
      ['if (match[TAG_NAME] !== undefined)', 'if (true)'],
      ['if (match[ATTRIBUTE_NAME] === undefined)', 'if (false)'],
      ['(attrNameEndIndex === -2 ? i : end)', 'end'],
      ['const SPACE_CHAR = `[ \\t\\n\\f\\r]`', 'const SPACE_CHAR = `\\\\s`'],
    ],
  },
];

/** What a template of ours could ask for and would not get; of bindings for names the linter tells (lit/binding-positions). */
const NOT_LEAN = /\s\?[\w-]+=\$\{|\s[\w-]+='[^'`]*\$\{|<(?:script|style|textarea|title)\b[^>]*>[^<]*\$\{/;

/**
 * Makes the cuts; `nodeResolve` has to be told `exportConditions: ['development']`.
 *
 * @param name - what takes the place of `lit`, in src/drop-in: `lit`, or `templates` for the files beside the drop-in
 */
export function leanLit(name = 'lit') {
  const standIn = dropIn(name);
  return {
    name: 'lean-lit',
    resolveId(source) {
      if (/^lit\/(?:directive|async)/.test(source)) this.error(`${source}: Lit in the drop-in knows no directives`);
      return source === 'lit' ? standIn : null;
    },
    transform(code, id) {
      const asked = /\.ts$/.test(id) && NOT_LEAN.exec(code);
      if (asked) this.error(`${id}: Lit in the drop-in cannot bind ${asked[0]}`);
      const cuts = CUTS.filter(({ file }) => id.endsWith(`/development/${file}`));
      for (const { what, edits } of cuts) {
        for (const [from, to] of edits) {
          const lean = code.replace(from, to);
          if (lean === code) this.error(`${id}: cannot cut ${what}, since there is no ${from}`);
          code = lean;
        }
      }
      return cuts.length ? { code, map: null } : null;
    },
  };
}
