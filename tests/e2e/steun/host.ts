import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const wortel = path.resolve(import.meta.dirname, '../../..');
const STARTTIJD = 90_000;

function nieuwsteHost(): string {
  const gekozen = process.env.FEEDBACK_E2E_HOST;
  if (gekozen) return gekozen;
  const gebouwd = ['Release', 'Debug']
    .map((configuratie) => path.join(wortel, `backend/src/FeedbackPlatform.Host/bin/${configuratie}/net10.0/FeedbackPlatform.Host.dll`))
    .filter((pad) => existsSync(pad))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (!gebouwd[0]) throw new Error('The host is not built: run dotnet build backend/src/FeedbackPlatform.Host.');
  return gebouwd[0];
}

/** Waits for the address that the host itself reports: port 0 lets the system choose a free one. */
function adresVan(proces: ChildProcess): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let uitvoer = '';
    const timer = setTimeout(() => mislukt(new Error(`The host did not start in time.\n${uitvoer}`)), STARTTIJD);
    const lees = (deel: Buffer) => {
      uitvoer += deel.toString();
      const adres = /Now listening on: (http:\/\/127\.0\.0\.1:\d+)/.exec(uitvoer)?.[1];
      if (!adres) return;
      clearTimeout(timer);
      klaar(adres);
    };
    proces.stdout?.on('data', lees);
    proces.stderr?.on('data', lees);
    proces.once('exit', (code) => mislukt(new Error(`The host stopped with code ${code}.\n${uitvoer}`)));
  });
}

/** One host for all tests: an empty data folder, the example organisation, mail as files. */
export default async function start(): Promise<(() => Promise<void>) | undefined> {
  // Against something that runs already, such as the development server of the frontend.
  if (process.env.FEEDBACK_E2E_ADRES) {
    process.env.E2E_ADRES = process.env.FEEDBACK_E2E_ADRES;
    process.env.E2E_DATA = process.env.FEEDBACK_E2E_DATA;
    return undefined;
  }
  const data = mkdtempSync(path.join(tmpdir(), 'feedback-e2e-'));
  const proces = spawn('dotnet', [nieuwsteHost(), '--urls', 'http://127.0.0.1:0'], {
    cwd: data,
    env: {
      ...process.env,
      ASPNETCORE_ENVIRONMENT: 'Development',
      DOTNET_ENVIRONMENT: 'Development',
      Data__Map: data,
      Logging__LogLevel__Default: 'Information',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.env.E2E_ADRES = await adresVan(proces);
  process.env.E2E_DATA = data;

  return async () => {
    const gestopt = new Promise((klaar) => proces.once('exit', klaar));
    proces.kill('SIGTERM');
    const timer = setTimeout(() => proces.kill('SIGKILL'), 15_000);
    await gestopt;
    clearTimeout(timer);
    rmSync(data, { recursive: true, force: true });
  };
}
