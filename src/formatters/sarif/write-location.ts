import type { FileRef } from '../../source/document.ts';
import type { Location } from '../../source/location.ts';
import type { Range } from '../../source/span.ts';
import { encodePath } from '../escape/uri.ts';
import type { SarifArtifact, SarifLocation, SarifMessage, SarifRegion } from './log.ts';

/** A place as a SARIF location. */
export function writeLocation(location: Location, mainRoot: string): SarifLocation {
  return {
    physicalLocation: { artifactLocation: writeArtifact(location, mainRoot), region: writeRegion(location.range) },
  };
}

/** A file as a URI relative to its root. */
export function writeArtifact(file: FileRef, mainRoot: string): SarifArtifact {
  return { uri: encodePath(file.path), uriBaseId: uriBaseIdOf(file.root, mainRoot) };
}

/** The name under which a root is known in the log; `%SRCROOT%` is the one that viewers know. */
export function uriBaseIdOf(root: string, mainRoot: string): string {
  return root === mainRoot ? '%SRCROOT%' : `%ROOT-${root}%`;
}

/** A range as a SARIF region; both count from 1 and end exclusively, in UTF-16 code units. */
export function writeRegion({ start, end }: Range): SarifRegion {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Plain text as a SARIF message, which would read brackets as links and braces as placeholders. */
export function writeMessage(text: string): SarifMessage {
  return {
    text: text
      .replace(/[\\[\]]/g, '\\$&')
      .replaceAll('{', '{{')
      .replaceAll('}', '}}'),
  };
}
