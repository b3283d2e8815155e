import type nl from './nl';

const en: typeof nl = {
  vandaag: { titel: 'Today' },
  beheer: { titel: 'Administration' },
};

export default en;
