// Preloaded into a process, closes every way to the network that Node has: whoever tries one gets an error, and the
// attempt is written to the standard error.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function close(owner: object, way: string): void {
  const attempt = () => {
    process.stderr.write(`The network is closed: ${way}\n`);
    throw new Error('The network is closed.');
  };
  Object.defineProperty(owner, way, { value: attempt });
}

// Whatever speaks HTTP or TLS, `fetch` too, connects a socket in the end.
close(net.Socket.prototype, 'connect');
close(net.Server.prototype, 'listen');
close(dgram.Socket.prototype, 'bind');
close(dgram.Socket.prototype, 'send');
close(dgram.Socket.prototype, 'connect');
for (const way of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
  close(dns, way);
  close(dns.promises, way);
}
syncBuiltinESMExports();
