import type { Change, FieldChange } from '../diff/change.ts';
import type { AppliedWaiver, Finding, Fix } from '../report/finding.ts';
import type { RebootNeed, RebootReason } from '../report/reboot-need.ts';
import type { Report } from '../report/report.ts';
import type { Location } from '../source/location.ts';
import type { Position } from '../source/span.ts';

/** The report with its keys in the order of schemas/report.schema.json, whoever built it; nothing is added or left out. */
export function orderReport(report: Report): Report {
  const { version, outcome, contract, sides, findings, changes, coverage, parity, names, waivers } = report;
  const { counts, affected, checked } = report;
  return {
    version,
    outcome,
    contract: { file: contract.file, title: contract.title },
    sides: { ...given('base', sides.base), head: sides.head },
    findings: findings.map(orderFinding),
    changes: changes.map(orderChange),
    coverage: {
      columns: coverage.columns.map(({ item, surface, title }) => ({ item, surface, title })),
      rows: coverage.rows.map(({ collection, key, label, cells }) => ({ collection, key, label, cells })),
    },
    parity: parity.map(orderParity),
    names: names.map(orderNames),
    waivers: waivers.map(orderLedgerRow),
    counts: {
      new: counts.new,
      existing: counts.existing,
      fixed: counts.fixed,
      waived: counts.waived,
      blocking: counts.blocking,
      errors: counts.errors,
      warnings: counts.warnings,
      infos: counts.infos,
    },
    affected: affected.map(orderSubject),
    ...given('reboot', report.reboot?.map(orderReboot)),
    checked: { files: checked.files, subjects: checked.subjects, items: checked.items },
  };
}

function orderParity({ id, sites, rows }: Report['parity'][number]): Report['parity'][number] {
  return {
    id,
    sites,
    rows: rows.map(({ title, file, counts }) => ({
      title,
      file,
      counts: counts.map(({ site, counting, total, notCounting, missing }) => ({
        site,
        counting,
        total,
        notCounting,
        missing,
      })),
    })),
  };
}

function orderNames({ canonical, group, aliases, rows, tables }: Report['names'][number]): Report['names'][number] {
  return {
    canonical,
    ...given('group', group),
    aliases,
    rows: rows.map(({ location, expected, actual, isAligned, field, severity, authority, action }) => ({
      location: orderLocation(location),
      expected,
      actual,
      isAligned,
      ...given('field', field),
      severity,
      ...given('authority', authority),
      ...given('action', action),
    })),
    tables: tables.map(({ title, file, heads, rows: entries }) => ({
      title,
      file,
      heads,
      rows: entries.map(({ cells, isAligned, location }) => ({ cells, isAligned, location: orderLocation(location) })),
    })),
  };
}

function orderLedgerRow(row: Report['waivers'][number]): Report['waivers'][number] {
  const { scope, owner, reason, expires, isExpired, daysLeft, waives, location } = row;
  return { scope, owner, reason, expires, isExpired, daysLeft, waives, location: orderLocation(location) };
}

function orderFinding(finding: Finding): Finding {
  return {
    rule: finding.rule,
    ...given('item', finding.item),
    severity: finding.severity,
    state: finding.state,
    blocking: finding.blocking,
    ...given('subject', finding.subject && orderSubject(finding.subject)),
    ...given('surface', finding.surface),
    message: finding.message,
    location: orderLocation(finding.location),
    related: finding.related.map(({ message, location }) => ({ message, location: orderLocation(location) })),
    ...given('expected', finding.expected),
    ...given('actual', finding.actual),
    ...given('hint', finding.hint),
    ...given('detail', finding.detail),
    ...given('contract', finding.contract && orderLocation(finding.contract)),
    fingerprint: finding.fingerprint,
    ...given('waiver', finding.waiver && orderWaiver(finding.waiver)),
    ...given('fix', finding.fix && orderFix(finding.fix)),
  };
}

function orderChange(change: Change): Change {
  const { collection, key, label } = change;
  const location = orderLocation(change.location);
  switch (change.kind) {
    case 'added':
    case 'removed':
      return { kind: change.kind, collection, key, label, location };
    case 'modified':
      return { kind: change.kind, collection, key, label, location, fields: change.fields.map(orderField) };
    case 'renamed':
      return {
        kind: change.kind,
        collection,
        key,
        label,
        location,
        formerKey: change.formerKey,
        fields: change.fields.map(orderField),
      };
  }
}

function orderField({ field, before, after }: FieldChange): FieldChange {
  return { field, ...given('before', before), ...given('after', after) };
}

function orderSubject({ collection, key, label }: Report['affected'][number]): Report['affected'][number] {
  return { collection, key, label };
}

function orderReboot({ profile, needed, because, more, labels, minutes }: RebootNeed): RebootNeed {
  return { profile, needed, because: because.map(orderReason), more, labels, minutes };
}

function orderReason(reason: RebootReason): RebootReason {
  switch (reason.kind) {
    case 'path':
      return { kind: reason.kind, path: reason.path, glob: reason.glob };
    case 'subject':
      return { kind: reason.kind, collection: reason.collection, key: reason.key, label: reason.label };
    case 'unreadable':
      return { kind: reason.kind, collection: reason.collection };
  }
}

function orderLocation({ root, path, revision, range }: Location): Location {
  return { root, path, revision, range: { start: orderPosition(range.start), end: orderPosition(range.end) } };
}

function orderPosition({ line, column }: Position): Position {
  return { line, column };
}

function orderWaiver({ owner, reason, expires, location }: AppliedWaiver): AppliedWaiver {
  return { owner, reason, expires, location: orderLocation(location) };
}

function orderFix({ title, edits, preview }: Fix): Fix {
  return { title, edits: edits.map(({ root, file, start, end, text }) => ({ root, file, start, end, text })), preview };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  const one: { [K in Key]?: Value } = {};
  if (value !== undefined) one[key] = value;
  return one;
}
