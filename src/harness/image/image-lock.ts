/** What an image must be before it boots. */
export interface ImageDigest {
  readonly sha512: string;
  /** Bytes. */
  readonly size: number;
}

/** Where an image comes from: schemas/image-lock.schema.json is the truth of this shape. */
export type LockedImage =
  | (ImageDigest & { readonly url: string; readonly checksums?: string })
  | (ImageDigest & { readonly path: string })
  | { readonly build: string };

export interface ImageLock {
  readonly version: 1;
  readonly images: Readonly<Record<string, LockedImage>>;
}
