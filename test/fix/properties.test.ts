import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { fieldOf } from '../../src/select/entry.ts';
import type { Files } from '../check-texts.ts';
import { fixTexts, mended, requestFor } from './fix-texts.ts';
import { hostileLayouts, type Layout, type Target, wordLayouts } from './layouts.ts';

const words = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);
const addresses = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.0.${a}.${b}`);
const targets = fc.uniqueArray(fc.record({ id: words, host: addresses }), { selector: ({ id }) => id, maxLength: 6 });
const someTargets = targets.filter((all) => all.length > 0);

/** Values that mean something to YAML, JSON, Markdown, ssh, or to a careless template. */
const specials = fc.constantFrom(
  'null',
  'true',
  'no',
  'on',
  '~',
  '-',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a #b',
  '#a',
  '"',
  "'",
  '\\',
  '"a": 1',
  "it's",
  '{}',
  '[]',
  '{a}',
  '{{a}}',
  '[a, b]',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '|',
  '>',
  '|-',
  '0123',
  '1e5',
  '8e66283',
  '0x1F',
  '1_000',
  '12:30',
  '2026-02-01',
  '1.10',
  '.5',
  '+1',
  '---',
  '...',
  '<<',
  '=',
  'a\nb',
  'a\n- id: evil',
  '"\n- id: evil',
  "'\n  id: evil",
  'x | y',
  '| x |',
  '**x**',
  '_x_',
  '[x](y)',
  '<b>',
  '&amp;',
  '\u2028',
  'é ü',
  '日本',
  '\u0007',
  'a\tb',
  '*',
  'Host *',
  'x\nHost evil',
  '${x}',
  '$(x)',
  '__proto__',
  '-',
  '—',
  'TODO',
  'zq0qz',
);
const anyText = fc
  .oneof(specials, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }))
  .map((text) => text.trim())
  .filter((text) => text !== '');

test('mending adds the missing entries, changes nothing else, and has nothing left to do', async () => {
  await fc.assert(
    fc.asyncProperty(
      wordLayouts,
      someTargets,
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      async (layout, all, kept) => {
        const there = all.filter((_, i) => kept[i] === true);
        const files = repository(layout, all, there);
        const outcome = await fixTexts(files);
        expect(outcome.after.report.findings.map(({ message }) => message)).toEqual([]);
        const after = mended(files, outcome);
        expect(textOf(after, layout)).toSatisfy((text: string) => isWithin(textOf(files, layout), text));
        expect((await targetsOf(after)).sort(byId)).toEqual([...all].sort(byId));
        expect((await targetsOf(after)).filter(({ id }) => there.some((one) => one.id === id))).toEqual(there);
        expect((await fixTexts(after)).files).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('no value of a subject breaks a file or brings structure of its own into it', async () => {
  await fc.assert(
    fc.asyncProperty(hostileLayouts, targets, words, anyText, async (layout, there, id, host) => {
      fc.pre(there.every((one) => one.id !== id));
      const files = repository(layout, [...there, { id, host }], there);
      const outcome = await fixTexts(files);
      const found = await targetsOf(mended(files, outcome));
      const added = found.filter((one) => one.id === id);
      expect(found.filter((one) => one.id !== id)).toEqual(there);
      const rules = outcome.after.report.findings.map(({ rule }) => rule);
      if (added.length === 0) expect(rules).toEqual(['missing-entry']);
      else expect(added).toEqual([{ id, host }]);
      if (/[.](?:json|jsonl)$/.test(layout.file) || isWritableInYaml(layout, host)) expect(added.length).toBe(1);
      expect(rules.filter((rule) => rule !== 'missing-entry' && rule !== 'placeholder-value')).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test('no name of a subject does either', async () => {
  await fc.assert(
    fc.asyncProperty(hostileLayouts, targets, anyText, async (layout, there, id) => {
      fc.pre(there.every((one) => one.id !== id));
      const files = repository(layout, [...there, { id, host: '10.0.0.1' }], there);
      const outcome = await fixTexts(files);
      const found = await targetsOf(mended(files, outcome));
      expect(found.filter((one) => one.id !== id)).toEqual(there);
      expect(found.filter((one) => one.id === id).length).toBeLessThanOrEqual(1);
      expect(outcome.after.report.findings.map(({ rule }) => rule)).not.toContain('unreadable-source');
    }),
    { numRuns: 250 },
  );
});

test('a corrected value reads as the authority says, and everything else is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(hostileLayouts, someTargets, anyText, async (layout, there, host) => {
      const [first, ...others] = there;
      fc.pre(first !== undefined && first.host !== host);
      if (first === undefined) return;
      const files = repository(layout, [{ ...first, host }, ...others], there);
      const outcome = await fixTexts(files);
      const found = await targetsOf(mended(files, outcome));
      const isMended = outcome.files.length > 0;
      expect(found).toEqual([{ ...first, host: isMended ? host : first.host }, ...others]);
      const rules = outcome.after.report.findings.map(({ rule }) => rule);
      expect(rules.includes('mismatched-field')).toBe(!isMended);
      expect(rules).not.toContain('unreadable-source');
    }),
    { numRuns: 250 },
  );
});

function repository(layout: Layout, roster: readonly Target[], there: readonly Target[]): Files {
  const isTable = layout.file.endsWith('.md');
  const [id, host] = isTable ? ['Id', 'Host'] : layout.file === 'ssh_config' ? ['Host', 'HostName'] : ['id', 'host'];
  return {
    'contract.yaml': `collections:
  vms: { file: roster.json, key: id, optional: true }
  targets: { file: ${layout.file}, ${layout.collection} }
checklist:
  - id: target
    each: vms
    in: targets
    match: { ${id}: "{id}" }
    equal: { ${host}: "{host}" }
    scaffold: |
${layout.scaffold.replace(/^/gm, '      ')}
`,
    'roster.json': JSON.stringify(roster),
    [layout.file]: layout.render(there),
  };
}

async function targetsOf(files: Files): Promise<Target[]> {
  const { world } = await check(requestFor(files, 'contract.yaml'));
  return (world.collections.get('targets')?.entries ?? []).map((entry) => {
    const hosts = ['HostName', 'host', 'Host'].flatMap((field) => fieldOf(entry, field) ?? []);
    return { id: entry.key, host: String(hosts[0] ?? '') };
  });
}

/** Double quotes hold every text; only control characters cannot be in a YAML file of ours. */
function isWritableInYaml({ file }: Layout, value: string): boolean {
  return file.endsWith('.yaml') && !/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(value);
}

function textOf(files: Files, { file }: Layout): string {
  const found = files[file];
  return typeof found === 'string' ? found : '';
}

/** Whether a text is what is left of another one when some of it is taken out; the brackets of an empty list may go. */
function isWithin(part: string, whole: string): boolean {
  const [wanted, from] = part.includes('[]')
    ? [part.replace('[]', '').replace(/\s/g, ''), whole.replace(/\s/g, '')]
    : [part, whole];
  let at = 0;
  for (const char of from) if (wanted.startsWith(char, at)) at += char.length;
  return at === wanted.length;
}

function byId(a: Target, b: Target): number {
  return a.id < b.id ? -1 : 1;
}
