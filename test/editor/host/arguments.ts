/** What a run of the suite asks a VS Code to do; Electron's own flags are left out. */
export interface HostArguments {
  readonly folder: string | undefined;
  readonly extension: string | undefined;
  readonly suite: string | undefined;
  /** “web” for the browser's extension host. */
  readonly kind: string | undefined;
}

// “--extensionTestsPath=/home/…/suite.cjs”
const FLAG = /^--(?<name>[^=]+)(?:=(?<value>.*))?$/s;

/** Reads the command line of a VS Code: a folder, and flags in the form `--name=value`. */
export function readArguments(args: readonly string[]): HostArguments {
  const flags = new Map<string, string>();
  const places: string[] = [];
  for (const arg of args) {
    const { name, value } = FLAG.exec(arg)?.groups ?? {};
    if (name === undefined) places.push(arg);
    else flags.set(name, value ?? '');
  }
  return {
    folder: places[0],
    extension: flags.get('extensionDevelopmentPath'),
    suite: flags.get('extensionTestsPath'),
    kind: flags.get('extensionDevelopmentKind'),
  };
}
