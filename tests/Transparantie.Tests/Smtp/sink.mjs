// A real SMTP server on a free loopback port that keeps what it receives: one JSON line per message on standard output.
// weg@... is refused for good (550); later@... is refused once (451) and then accepted. Ends when standard input ends.
import { SMTPServer } from 'smtp-server';

const write = (line) => process.stdout.write(JSON.stringify(line) + '\n');
const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });
const later = new Set();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onRcptTo(address, session, done) {
    if (address.address.startsWith('weg')) return done(refusal(550, 'No such mailbox'));
    if (address.address.startsWith('later') && !later.has(address.address)) {
      later.add(address.address);
      return done(refusal(451, 'Come back later'));
    }
    return done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      write({ to: session.envelope.rcptTo.map((r) => r.address), data: Buffer.concat(parts).toString('utf8') });
      done();
    });
  },
});
server.on('error', (error) => process.stderr.write(`${error.message}\n`));
server.listen(0, '127.0.0.1', () => write({ port: server.server.address().port }));
process.stdin.on('end', () => server.close(() => process.exit(0)));
process.stdin.resume();
