import type { UnitReading } from './yaml-unit.ts';
import type { EverydayUnits } from './yaml-units.ts';

const LF = 10;

/** The units of an earlier text, found again in another one where their lines are the same. */
export class KnownUnits {
  readonly #earlier: EverydayUnits;
  #next = 0;
  #byFirstLine: ReadonlyMap<string, number> | undefined;

  constructor(earlier: EverydayUnits) {
    this.#earlier = earlier;
  }

  /** How the lines from an offset on were read, where they are those of a unit; what comes after them is not looked at. */
  find(text: string, pos: number, column: number, depth: number): UnitReading | undefined {
    const at = this.#isAt(this.#next, text, pos) ? this.#next : this.#search(text, pos);
    if (at === undefined) return undefined;
    this.#next = at + 1;
    const reading = this.#earlier.units[at]?.reading;
    return reading?.column === column && reading.depth === depth ? reading : undefined;
  }

  #isAt(index: number, text: string, pos: number): boolean {
    const unit = this.#earlier.units[index];
    if (unit === undefined) return false;
    const end = unit.pos + unit.reading.extent;
    // Without a line break at its end, the last line may go on in the other text.
    if (this.#earlier.text.charCodeAt(end - 1) !== LF) return false;
    return text.slice(pos, pos + unit.reading.extent) === this.#earlier.text.slice(unit.pos, end);
  }

  /** Where maps were added, removed or moved, by the first line, which mostly names what the map is about. */
  #search(text: string, pos: number): number | undefined {
    const { units, text: known } = this.#earlier;
    this.#byFirstLine ??= new Map(units.map((unit, index) => [firstLine(known, unit.pos), index]));
    const found = this.#byFirstLine.get(firstLine(text, pos));
    return found !== undefined && this.#isAt(found, text, pos) ? found : undefined;
  }
}

function firstLine(text: string, pos: number): string {
  const lineBreak = text.indexOf('\n', pos);
  return text.slice(pos, lineBreak < 0 ? text.length : lineBreak);
}
