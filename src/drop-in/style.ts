/** A style sheet that is made when the first element that wears it is shown, and shared by all. */
export class Style {
  readonly #text: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#text);
    }
    return this.#sheet;
  }
}

export const unsafeCSS = (text: string): Style => new Style(text);

export const css = (strings: TemplateStringsArray): Style => unsafeCSS(strings.join(''));
