// What the extension forks: the server, with its code compiled already where it was started before.
import module from 'node:module';

// From Node 22 on, which is VS Code 1.101; before the server is imported, or it would be compiled by then.
module.enableCompileCache?.();
await import('./node.ts');
