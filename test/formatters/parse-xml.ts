/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Parses a well-formed document of elements, attributes and text; throws on everything that XML 1.0 forbids. */
export function parseXml(text: string): XmlElement {
  if (!LEGAL.test(text)) throw new Error('a character that XML cannot hold');
  let at = text.search(/<(?![?!])/);
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const match = sticky.exec(text) ?? undefined;
    at += match?.[0].length ?? 0;
    return match;
  };
  const fail = (what: string): never => {
    throw new Error(`${what} at offset ${at}: ${text.slice(at, at + 60)}`);
  };
  const element = (): XmlElement => {
    const name = take(/<([a-z][a-z0-9-]*)/)?.[1] ?? fail('no element');
    const attributes: Record<string, string> = Object.create(null);
    for (
      let match = take(/ ([a-zA-Z0-9-]+)="([^"<]*)"/);
      match !== undefined;
      match = take(/ ([a-zA-Z0-9-]+)="([^"<]*)"/)
    ) {
      const [, key = '', value = ''] = match;
      if (key in attributes) fail(`attribute ${key} twice`);
      attributes[key] = decode(value);
    }
    if (take(/ ?\/>/) !== undefined) return { name, attributes, children: [] };
    if (take(/>/) === undefined) fail('no end of the tag');
    const children: (XmlElement | string)[] = [];
    while (take(new RegExp(`</${name}>`)) === undefined) {
      const run = take(/[^<]+/)?.[0];
      if (run?.includes(']]>')) fail('"]]>" in text');
      children.push(run === undefined ? element() : decode(run));
    }
    return { name, attributes, children };
  };
  const root = element();
  if (text.slice(at).trim() !== '') fail('text after the root');
  return root;
}

/** The text of an element and of everything in it. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The element and all elements in it, in document order. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

function decode(text: string): string {
  return text.replace(/&([^;&]*);|&/g, (whole, name: string | undefined) => {
    const code = /^#(\d+)$/.exec(name ?? '')?.[1];
    const plain = code === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(code));
    if (plain === undefined) throw new Error(`no entity ${whole}`);
    return plain;
  });
}
