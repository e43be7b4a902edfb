const UNPAIRED = /\p{Cs}/gu;

/** A `/`-separated relative path as a URI reference (RFC 3986): every other reserved character is percent-encoded. */
export function encodePath(path: string): string {
  const encoded = encodeURIComponent(path.replace(UNPAIRED, '\ufffd'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, encodeByte);
  return encoded.startsWith('/') ? `.${encoded}` : encoded;
}

/** The http(s) address as it may stand in any attribute or link; undefined for addresses of every other kind. */
export function encodeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.href.replace(/[^A-Za-z0-9\-._~:/?#@&=+,;%]/g, encodeByte);
}

function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
