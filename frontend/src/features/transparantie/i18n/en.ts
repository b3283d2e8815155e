import type nl from './nl';

const en: typeof nl = {
  publicaties: { titel: 'Show results' },
  publicatie: { titel: 'Publication' },
};

export default en;
