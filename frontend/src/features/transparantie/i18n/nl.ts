export default {
  publicaties: { titel: 'Laten zien' },
  publicatie: { titel: 'Publicatie' },
};
