declare module 'saxen' {
  /** The part of the XML parser that is used here; the package has no types of its own. */
  export class Parser {
    on(event: 'openTag', hook: (name: string, attributes: () => Record<string, string | undefined>) => void): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text', hook: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'error', hook: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
