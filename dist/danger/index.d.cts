export interface VmContractOptions {
  /** The repository, or a folder of it that the contract stands in; the current folder when left out. */
  readonly directory?: string;
  /** Path of the contract below the directory; looked for at the usual places when left out. */
  readonly contract?: string;
  /** Folders of other checkouts by the names the contract gives them. */
  readonly roots?: Readonly<Record<string, string>>;
  /** The lowest severity of a new finding that fails; `error` when left out. */
  readonly failOn?: 'error' | 'warning' | 'info';
  /** What to compare with; what Danger compares with when left out. */
  readonly base?: string;
  /** What to judge; what Danger judges when left out. */
  readonly head?: string;
}
/** Judges what Danger compares by the contract, and tells it with `fail`, `warn` and `markdown`. */
export default function vmContract(options?: VmContractOptions): Promise<void>;
