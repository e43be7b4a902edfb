/** Why a change needs the reboot test. */
export type RebootReason =
  | { readonly kind: 'path'; readonly path: string; readonly glob: string }
  | { readonly kind: 'subject'; readonly collection: string; readonly key: string; readonly label: string }
  /** What cannot be read cannot be told to be unchanged. */
  | { readonly kind: 'unreadable'; readonly collection: string };

/** Whether a change needs one profile of the reboot test, and why. */
export interface RebootNeed {
  readonly profile: string;
  readonly needed: boolean;
  /** The first reasons, sorted; empty where the profile is not needed. */
  readonly because: readonly RebootReason[];
  /** How many reasons are left out. */
  readonly more: number;
  /** Labels of the runner that is to carry it. */
  readonly labels: readonly string[];
  /** How long it may take. */
  readonly minutes: number;
}
