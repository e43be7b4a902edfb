const LONGEST = 300;

/** What a foreign answer says, on one line, without control characters and secrets, cut to a length a log can bear. */
export function shownMessage(text: string, secret: string): string {
  const withoutSecret = secret === '' ? text : text.replaceAll(secret, '***');
  const plain = Array.from(withoutSecret, (character) => (isPrintable(character) ? character : ' '));
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).join('')}…` : plain.join('');
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  const turnsText = (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e);
  return !turnsText && !(code >= 0x2066 && code <= 0x2069) && !(code >= 0xd800 && code <= 0xdfff);
}
