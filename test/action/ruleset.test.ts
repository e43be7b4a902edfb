import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';

const ruleset: unknown = JSON.parse(
  readFileSync(new URL('../../examples/workflows/ruleset.json', import.meta.url), 'utf8'),
);
const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const description = JSON.parse(readFileSync(file, 'utf8'));

test('the ruleset has the form that GitHub takes', { timeout: 60_000 }, () => {
  const { components, paths } = description;
  const body = paths['/repos/{owner}/{repo}/rulesets'].post.requestBody.content['application/json'].schema;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile({ ...body, components });
  validate(ruleset);
  expect(validate.errors ?? []).toEqual([]);
});

test('the ruleset takes statuses from GitHub Actions alone', () => {
  expect(ruleset).toMatchObject({
    rules: expect.arrayContaining([
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [
            { context: 'vm-contract', integration_id: 15368 },
            { context: 'kvm-reboot/askari', integration_id: 15368 },
          ],
        },
      },
    ]),
  });
});
