import type { FormatId } from '../../source/format.ts';
import type { Writer } from '../writer.ts';
import { jsonWriter } from './json.ts';
import { jsonlWriter } from './jsonl.ts';
import { linesWriter } from './lines.ts';
import { markdownTableWriter } from './markdown-table.ts';
import { yamlWriter } from './yaml.ts';

/** The writer of each format. */
export const WRITERS: Readonly<Record<FormatId, Writer>> = {
  'front-matter': yamlWriter,
  json: jsonWriter,
  jsonl: jsonlWriter,
  'markdown-table': markdownTableWriter,
  'proxmox-section': linesWriter,
  'ssh-config': linesWriter,
  'text-lines': linesWriter,
  yaml: yamlWriter,
};
