/** What a profile that other configs extend is called, as patterns. */
export const PROFILE_NAMES = ['*.copydesk.yml', '*.copydesk.yaml'] as const;

/**
 * The way to a profile: “wire.copydesk.yml”, “../shared/wire.copydesk.yaml”, not “/etc/wire.copydesk.yml”, which is of no
 * project. By its ending an editor knows it, and no config has a message quote what is no profile.
 */
export const WAY_TO_PROFILE = /^[^/\\].*\.copydesk\.ya?ml$/;

/** Whether a file of this name is a profile. */
export function isProfileName(name: string): boolean {
  return WAY_TO_PROFILE.test(name);
}
