export default {
  werklijst: { titel: 'Behandelen' },
  behandeling: { titel: 'Behandeling' },
};
