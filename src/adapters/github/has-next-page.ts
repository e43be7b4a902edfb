/** Whether a Link header names a page after this one. */
export function hasNextPage(headers: Headers): boolean {
  const links = (headers.get('link') ?? '').split(',');
  return links.some((link) => link.split(';').some((piece) => piece.trim() === 'rel="next"'));
}
