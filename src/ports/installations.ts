/** That a workspace has let us in, for a chat platform that is installed in many. */
export interface Installation {
  readonly adapter: string;
  /** The `workspace` of its channels' refs. */
  readonly workspace: string;
  /** What the adapter keeps of it, tokens among it, encrypted by the adapter: the database never sees it open. */
  readonly sealed: string;
  readonly installedAt: Date;
}

export interface InstallationStore {
  /** Creates the workspace's installation or replaces it. */
  saveInstallation(installation: Installation): Promise<void>;
  /**
   * Replaces what is kept of an installation, unless it was replaced or removed meanwhile (`was` is not there any more).
   * Tells whether it did.
   */
  renewInstallation(was: Installation, sealed: string): Promise<boolean>;
  findInstallation(adapter: string, workspace: string): Promise<Installation | null>;
  /** Tells whether there was one. */
  removeInstallation(adapter: string, workspace: string): Promise<boolean>;
}
