// Writes the reference part of docs/contract.md from schemas/contract.schema.json; with --print, prints the whole page.
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/contract.md', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('../schemas/contract.schema.json', import.meta.url), 'utf8'));
const [START, END] = ['<!-- generated from schemas/contract.schema.json -->', '<!-- end of the generated part -->'];

const TYPES = {
  array: 'list',
  boolean: '`true` or `false`',
  integer: 'whole number',
  object: 'map',
  string: 'text',
};

const text = readFileSync(page, 'utf8');
const [before, after] = [text.indexOf(START), text.indexOf(END)];
if (before < 0 || after < before) throw new Error(`docs/contract.md has no "${START}" before "${END}"`);
const whole = `${text.slice(0, before)}${START}\n\n${renderReference()}\n\n${text.slice(after)}`;
if (process.argv.includes('--print')) process.stdout.write(whole);
else writeFileSync(page, whole);

/** A section for the contract and for each part of it that has keys of its own; what is a single value comes last. */
function renderReference() {
  const parts = Object.entries(schema.$defs).filter(([, shape]) => shape.$ref === undefined);
  const isPart = (shape) => isShape(shape) || renderInner('', shape).length > 0;
  const words = Object.entries(schema.$defs).filter(([, shape]) => !isPart(shape));
  return [
    ...renderShape('The contract', schema),
    ...parts.filter(([, shape]) => isPart(shape)).flatMap(([name, shape]) => renderPart(name, shape)),
    '### Words',
    [
      '| Word | What it is |',
      '|------|------------|',
      ...words.map(([name, shape]) => `| <a id="${name}"></a>${name} | ${describe(shape)} |`),
    ].join('\n'),
  ].join('\n\n');
}

function renderPart(name, shape) {
  return isShape(shape)
    ? renderShape(name, shape)
    : [`### ${name}`, describe(shape), ...renderInner(`${name}: as a map`, shape)];
}

function isShape(shape) {
  return shape.properties !== undefined;
}

function renderShape(title, shape) {
  const rows = Object.entries(shape.properties).map(([key, value]) => {
    const needed = (shape.required ?? []).includes(key) ? 'yes' : '';
    return `| \`${key}\` | ${typeOf(value)} | ${needed} | ${cell(value.description ?? describedBy(value))} |`;
  });
  const other = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
  if (other !== undefined) rows.push(`| any other | ${typeOf(other)} | | A field of the entry. |`);
  return [
    `### ${title}`,
    ...[shape.description, choiceOf(shape)].filter((part) => part !== undefined),
    ['| Key | Type | Required | What it says |', '|-----|------|----------|--------------|', ...rows].join('\n'),
    ...Object.entries(shape.properties).flatMap(([key, value]) => renderInner(`${title}: ${key}`, value)),
  ];
}

/** The maps that are written within a property, each a section of its own. */
function renderInner(title, value) {
  if (isShape(value)) return renderShape(title, value);
  const parts = [value.items, value.additionalProperties, ...(value.oneOf ?? [])];
  return parts.flatMap((part) => (typeof part === 'object' ? renderInner(title, part) : []));
}

/** Keys of which one has to be there. */
function choiceOf({ oneOf, anyOf }) {
  const keys = (oneOf ?? anyOf ?? []).flatMap(({ required }) => required ?? []).map((key) => `\`${key}\``);
  if (keys.length === 0) return undefined;
  return oneOf === undefined
    ? `At least one of ${keys.join(', ')} is needed.`
    : `Exactly one of ${keys.join(', ')} is needed.`;
}

function describedBy({ $ref }) {
  return $ref === undefined ? '' : (schema.$defs[nameOf($ref)]?.description ?? '');
}

function typeOf(value) {
  if (value.enum !== undefined) return value.enum.map((one) => `\`${one}\``).join(', ');
  if (value.const !== undefined) return `\`${value.const}\``;
  if (value.oneOf !== undefined && !isShape(value)) return value.oneOf.map((one) => typeOf(one)).join(' or ');
  if (value.$ref !== undefined) return value.$ref.startsWith('#') ? linkTo(value.$ref) : `[JSON Schema](${value.$ref})`;
  if (isShape(value)) return 'map, see below';
  if (value.type === 'array') return `list of ${typeOf(value.items)}`;
  if (typeof value.additionalProperties === 'object') return `map of ${typeOf(value.additionalProperties)}`;
  return [value.type]
    .flat()
    .map((type) => TYPES[type] ?? type)
    .join(' or ');
}

function describe(shape) {
  const { description = '' } = shape;
  const { $ref: _, ...own } = shape;
  const kind = typeOf(own.type === undefined && own.oneOf === undefined && own.enum === undefined ? shape : own);
  const pattern = shape.pattern === undefined ? '' : `, matching \`${shape.pattern}\``;
  return `${cell(description)}${description === '' ? '' : ' '}(${kind}${pattern})`;
}

function linkTo(ref) {
  return `[${nameOf(ref)}](#${nameOf(ref)})`;
}

function nameOf(ref) {
  return ref.split('/').at(-1) ?? '';
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
