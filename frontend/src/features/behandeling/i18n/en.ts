import type nl from './nl';

const en: typeof nl = {
  werklijst: { titel: 'Handle' },
  behandeling: { titel: 'Case' },
};

export default en;
