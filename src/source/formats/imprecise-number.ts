/** True where the number that was read, written with its shortest digits, is not the decimal number of the text. */
export function losesDigits(text: string, value: number): boolean {
  if (text.startsWith('0x') || text.startsWith('0o')) return !Number.isSafeInteger(value);
  if (text.length <= 15 && !/[eE]/.test(text)) return false;
  return normalForm(text) !== normalForm(String(value));
}

/** Significant digits and magnitude, so that 1.50, 15e-1 and +01.5 are the same text. */
function normalForm(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
  const digits = whole + fraction;
  let start = 0;
  while (digits[start] === '0') start++;
  let end = digits.length;
  while (end > start && digits[end - 1] === '0') end--;
  return start === end ? '0' : `${digits.slice(start, end)}e${Number(exponent) + whole.length - start}`;
}
