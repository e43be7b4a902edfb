import { describe, expect, it } from 'vitest';
import { svgFormatter } from '../../src/formatters/svg.ts';
import type { Report } from '../../src/report/report.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { empty, failing, options, passing } from './sample-report.ts';

function draw(report: Report): XmlElement {
  return parseXml(svgFormatter.format(report, options));
}

function all(picture: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(picture).filter((element) => element.name === name);
}

function words(picture: XmlElement): string[] {
  return all(picture, 'text').map((element) => textOf(element));
}

describe('svg', () => {
  it('says every number in words beside its bar', () => {
    expect(words(draw(failing))).toEqual([
      'fail: 2 new findings (1 error, 1 warning), 1 existing, 1 waived, 1 fixed in 5 files, 2 VMs × 3 items (vm-contract 1.2.3)',
      'Coverage: subjects that have what each checklist item asks for',
      'SSH target',
      '',
      '0 of 2, 1 missing, 1 mismatched',
      'Backup',
      '',
      '0 of 2, 1 waived, 1 not checked',
      'Health probe',
      '',
      '1 of 1',
      'Parity of sites: site-parity',
      'Enabled backups',
      'shop',
      '17',
      'home',
      '1 of 5',
      'Lessons',
      'shop',
      'not read',
      'home',
      'not read',
    ]);
  });

  it('draws what counts as a bar, and frames it by what is there', () => {
    const bars = all(draw(failing), 'rect').map(({ attributes }) => `${attributes['class']} ${attributes['width']}`);
    expect(bars.slice(-5)).toEqual(['bar 280.0', 'bar 16.5', 'whole 82.4', 'bar 0.0', 'bar 0.0']);
  });

  it('is a picture with a name, of which every plot is within its frame', () => {
    const picture = draw(failing);
    const [, , , height = ''] = (picture.attributes['viewBox'] ?? '').split(' ');
    expect(picture.attributes['role']).toBe('img');
    expect(all(picture, 'title').map(textOf)).toEqual(['VM creation contract: fail']);
    const lowest = Math.max(...all(picture, 'rect').map(({ attributes }) => Number(attributes['y'])));
    expect(lowest + 16).toBeLessThan(Number(height));
  });

  it('loads nothing and runs nothing', () => {
    const text = svgFormatter.format(failing, options);
    expect(text).not.toMatch(/<script|href|url\(|@import|\bon\w+=/);
  });

  it('has one plot where there are no sites, and none where nothing was looked at', () => {
    expect(words(draw(passing)).filter((text) => /^(Coverage|Parity)/.test(text))).toEqual([
      'Coverage: subjects that have what each checklist item asks for',
    ]);
    expect(words(draw(empty))).toHaveLength(1);
  });

  it('cuts what does not fit, by the columns it takes', () => {
    const [table] = failing.parity;
    const [row] = table?.rows ?? [];
    if (table === undefined || row === undefined) throw new Error('the sample has no parity');
    const titled = (title: string) => words(draw({ ...empty, parity: [{ ...table, rows: [{ ...row, title }] }] }))[2];
    expect(titled('x'.repeat(30))).toBe('x'.repeat(30));
    expect(titled('x'.repeat(31))).toBe(`${'x'.repeat(29)}…`);
    expect(titled('備'.repeat(20))).toBe(`${'備'.repeat(14)}…`);
  });
});
