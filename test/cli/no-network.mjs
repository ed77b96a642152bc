// Loaded before a program (`node --import`): whatever would reach for the network says so and ends the program.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import process from 'node:process';

function refuse() {
  process.stderr.write('It reached for the network.\n');
  process.exit(70);
}

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.createSocket = refuse;
dns.lookup = refuse;
dns.promises.lookup = refuse;
