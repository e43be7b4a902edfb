import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts, linesOf } from './check-texts.ts';
import { ConfigurationError } from '../src/report/configuration-error.ts';
import { parseScenario, type Scenario } from './scenario.ts';

const folder = new URL('./scenarios/', import.meta.url);

describe('each scenario is told as it is written down', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name.replace(/\.txt$/, '').replaceAll('-', ' '), async () => {
      const scenario = parseScenario(readFileSync(new URL(name, folder), 'utf8'));
      expect(await tell(scenario)).toBe(scenario.expected.trim());
    });
  }
});

describe('each example in the documentation of the rules is true', () => {
  const docs = new URL('../docs/rules/', import.meta.url);
  for (const name of readdirSync(docs).filter((file) => file.endsWith('.md')).sort()) {
    const blocks = [...readFileSync(new URL(name, docs), 'utf8').matchAll(/^```txtar\n([\s\S]*?)^```$/gm)];
    blocks.forEach(([, text = ''], index) => {
      test(`${name} example ${index + 1}`, async () => {
        const scenario = parseScenario(text);
        expect(await tell(scenario)).toBe(scenario.expected.trim());
      });
    });
  }
});

async function tell(scenario: Scenario): Promise<string> {
  try {
    const result = await checkTexts(scenario.head, scenario.base, {
      all: scenario.all,
      ...(scenario.today !== undefined && { today: scenario.today }),
    });
    return [...linesOf(result), result.report.outcome].join('\n');
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems
      .map(({ location, message, hint }) => {
        const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column} `;
        return `set-up ${place}${message}${hint === undefined ? '' : ` (${hint})`}`;
      })
      .join('\n');
  }
}
