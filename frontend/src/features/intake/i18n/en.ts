import type nl from './nl';

const en: typeof nl = {
  registreren: { titel: 'What does this person tell?' },
  signalen: { titel: 'Signals' },
  signaal: { titel: 'Signal' },
};

export default en;
