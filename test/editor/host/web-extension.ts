import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Page } from './workbench.ts';

/**
 * Has the workbench take the extension in `root` from a web address, so that it runs in a worker of the browser as on
 * vscode.dev. The suite stays in the extension host on Node. Call it before the page goes anywhere.
 */
export async function addWebExtension(page: Page, root: string): Promise<void> {
  const authority = await serveFiles(root);
  await page.addInitScript(`
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      const settings = JSON.parse(value);
      settings.developmentOptions.extensions = [{ scheme: 'http', authority: '${authority}', path: '/' }];
      return JSON.stringify(settings);
    };`);
}

/** Hands back where the files are, such as “127.0.0.1:40123”. */
function serveFiles(root: string): Promise<string> {
  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    // The workbench comes from another port, and a worker loads nothing but JavaScript.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (pathname.endsWith('js')) response.setHeader('Content-Type', 'text/javascript');
    createReadStream(path.join(root, decodeURIComponent(pathname)))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  site.unref();
  return new Promise((resolve, reject) => {
    site.on('error', reject);
    site.listen(0, '127.0.0.1', () => {
      const address = site.address();
      if (address !== null && typeof address === 'object') resolve(`127.0.0.1:${address.port}`);
    });
  });
}
