import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

/** Files by their paths; nothing takes one away. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A newsroom's repository on the disk, gone when the test is over. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Files) => void;
  readonly commit: (files: Files) => void;
  /** Checks with the quick reader, one line a finding, from the top or a folder in it. */
  readonly check: (...args: readonly string[]) => ReturnType<typeof copydesk>;
}

/** Makes a repository with these files committed on “main”. */
export function repositoryWith(files: Files, test: TestContext): Repository {
  const folder = folderWith({}, test);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const repository = repositoryIn(folder);
  repository.commit(files);
  return repository;
}

/** The repository that lies in a folder. */
export function repositoryIn(folder: string): Repository {
  const write = (files: Files) => {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      if (text === undefined) {
        rmSync(file);
        continue;
      }
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  return {
    folder,
    git: (...args) => git(folder, ...args),
    write,
    commit(files) {
      write(files);
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message=A day’s work');
    },
    check: (...args) => copydesk(['check', '--reader', 'quick', '--format', 'github', ...args], { folder }),
  };
}

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
