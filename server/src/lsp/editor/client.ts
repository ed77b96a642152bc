import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import * as z from 'zod';
import { inEnglish, type Say, sayBy } from '../../wording/say.ts';

/** What an editor may or may not be able to do. */
export type Ability =
  | 'pull diagnostics'
  | 'refresh diagnostics'
  | 'show related places'
  | 'tell settings'
  | 'announce settings'
  | 'watch files'
  | 'sync on demand'
  | 'tell folders'
  | 'edit versions'
  | 'create files'
  | 'edit by snippets'
  | 'show Markdown'
  | 'nest symbols'
  | 'prepare renames'
  | 'refresh lenses'
  | 'tell earlier versions'
  /** It is the extension, whose commands a lens may name. */
  | 'run its commands';

/** The editor at the other end, as it introduced itself. */
export interface Client {
  readonly can: ReadonlySet<Ability>;
  /** The URIs of the folders that were open at the start. */
  readonly folders: readonly string[];
  /** Where the rules' pages lie, ending in a slash, if the client ships them. */
  readonly rulePages: string | undefined;
  /** Puts what the editor shows around a draft into the language that it speaks. */
  readonly say: Say;
  /** The command that adds entries of the stylebook to the writer's own settings, if the client has one. */
  readonly addToSettings: string | undefined;
}

const InitializationOptions = z
  .object({
    rulePages: z.string().optional(),
    commands: z.boolean().optional(),
    addToSettings: z.string().optional(),
    earlierVersions: z.boolean().optional(),
    words: z.record(z.string(), z.string()).optional(),
  })
  .catch({});

/** Reads an editor's introduction. */
export function readClient({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): Client {
  const { rulePages, commands, addToSettings, earlierVersions, words } =
    InitializationOptions.parse(initializationOptions);
  return {
    can: abilitiesOf(capabilities, { commands, earlierVersions }),
    folders: (workspaceFolders ?? []).map(({ uri }) => uri),
    say: words === undefined ? inEnglish : sayBy(words),
    addToSettings,
    rulePages: rulePages === undefined || rulePages.endsWith('/') ? rulePages : `${rulePages}/`,
  };
}

/** What an editor announces besides what the protocol has words for. */
interface Announced {
  readonly commands: boolean | undefined;
  readonly earlierVersions: boolean | undefined;
}

function abilitiesOf(
  { textDocument, workspace }: ClientCapabilities,
  { commands, earlierVersions }: Announced,
): Set<Ability> {
  const answers: Record<Ability, boolean | undefined> = {
    'pull diagnostics': textDocument?.diagnostic !== undefined,
    'refresh diagnostics': workspace?.diagnostics?.refreshSupport,
    'show related places': textDocument?.publishDiagnostics?.relatedInformation,
    'tell settings': workspace?.configuration,
    'announce settings': workspace?.didChangeConfiguration?.dynamicRegistration,
    'watch files': workspace?.didChangeWatchedFiles?.dynamicRegistration,
    'sync on demand': textDocument?.synchronization?.dynamicRegistration,
    'tell folders': workspace?.workspaceFolders,
    'edit versions': workspace?.workspaceEdit?.documentChanges,
    'create files': workspace?.workspaceEdit?.resourceOperations?.includes('create'),
    'edit by snippets': workspace?.workspaceEdit?.snippetEditSupport,
    'show Markdown': textDocument?.hover?.contentFormat?.includes('markdown'),
    'nest symbols': textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport,
    'prepare renames': textDocument?.rename?.prepareSupport,
    'refresh lenses': workspace?.codeLens?.refreshSupport,
    'tell earlier versions': earlierVersions,
    'run its commands': commands,
  };
  const abilities = new Set<Ability>();
  let ability: Ability;
  for (ability in answers) if (answers[ability] === true) abilities.add(ability);
  return abilities;
}
