export default {
  vandaag: { titel: 'Vandaag' },
  beheer: { titel: 'Beheer' },
};
