import type nl from './nl';

const en: typeof nl = {
  leren: { titel: 'Learn' },
  overleg: { titel: 'Improvement meeting' },
  actie: { titel: 'Improvement action' },
  scherm: { titel: 'Improvement meeting on the wall' },
};

export default en;
