/** HTML in which every value was escaped on its way in. Only {@link markup} and {@link attributes} make it. */
export interface Markup {
  readonly html: string;
}

type Printable = string | Markup | readonly Printable[] | undefined | false;

/** Prints values into HTML: text is escaped, markup of this function is kept, `undefined` and `false` print nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return { html: String.raw({ raw: strings }, ...values.map(print)) };
}

/** Attributes, each with a blank before it; one that is `undefined` is left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    html: given.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`)).join(''),
  };
}

/** A JSON document inside a `<script>`: no `<` is left that could end the script or open a comment in it. */
export function jsonScript(type: 'application/json' | 'application/ld+json', value: unknown): Markup {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return { html: `<script type="${type}">${json}</script>` };
}

function print(value: Printable): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escape(value);
  return 'html' in value ? value.html : value.map(print).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
