export default {
  registreren: { titel: 'Wat vertelt deze persoon?' },
  signalen: { titel: 'Signalen' },
  signaal: { titel: 'Signaal' },
};
