import type nl from './nl';

const en: typeof nl = {
  naarInhoud: 'Skip to content',
  hoofdmenu: 'Main menu',
  menu: 'Menu',
  zoek: { label: 'Search for a signal', uitleg: 'Search for a signal or reference', sneltoets: 'Search' },
  sneltoetsen: {
    titel: 'Keyboard shortcuts',
    openen: 'Show keyboard shortcuts',
    enkele: 'Use single-character shortcuts',
    enkeleHint: 'Switch this off if you use your voice or often hit a key by accident.',
  },
  mij: { menu: 'My menu', taal: 'Language', nl: 'Nederlands', en: 'English', afmelden: 'Sign out' },
  laden: 'Loading…',
  inloggen: {
    titel: 'Sign in',
    email: 'E-mail address',
    wachtwoord: 'Password',
    knop: 'Sign in',
    verlopen: 'Your session has expired. Please sign in again. What you typed is still there.',
    emailLeeg: 'Enter your e-mail address.',
    wachtwoordLeeg: 'Enter your password.',
    rolTitel: 'Choose a role',
    rolUitleg: 'This is an example organisation. Look around through the eyes of a colleague. You need no password.',
    rolOmschrijving: {
      Medewerker: 'Writes down what people tell.',
      Behandelaar: 'Calls, finds out and solves.',
      Klachtencoordinator: 'Divides the work and guards the terms.',
      Kwaliteit: 'Draws the lessons and leads the improvement meeting.',
      Leidinggevende: 'Sees what is going on and approves publications.',
      Beheerder: 'Arranges users, categories and channels.',
      Toezichthouder: 'Reads figures and lessons, without names.',
      Auditor: 'Reads who did what and when.',
    },
  },
  inrichting: {
    titel: 'Create the first administrator',
    uitleg: 'This link works once. After that the administrator creates the other accounts.',
    naam: 'Name',
    email: 'E-mail address',
    wachtwoord: 'Password',
    wachtwoordHint: 'At least 12 characters. A sentence of four words is strong and easy to remember.',
    knop: 'Create administrator',
    klaar: 'The administrator has been created.',
    naarInloggen: 'Go to sign in',
    geenSleutel: 'This link is not complete. Open the whole link from the start-up message of the server.',
    naamLeeg: 'Enter a name.',
    emailOngeldig: 'Enter a complete e-mail address, such as name@organisation.nl.',
    wachtwoordKort: 'Choose a password of at least 12 characters.',
  },
  nietGevonden: {
    titel: 'This page does not exist',
    uitleg: 'Perhaps the address was copied wrongly, or the page was removed.',
    knop: 'Go to Today',
  },
  geenToegang: {
    titel: 'This page is not for you',
    uitleg: 'Your role gives no access to this page. Do you think that is wrong? Ask your administrator.',
    knop: 'Go to Today',
  },
  fout: {
    titel: 'This page got stuck',
    uitleg: 'That is our fault. What you typed was kept where possible. Load the page again.',
    knop: 'Load again',
  },
};

export default en;
