export default {
  leren: { titel: 'Leren' },
  overleg: { titel: 'Verbeteroverleg' },
  actie: { titel: 'Verbeteractie' },
  scherm: { titel: 'Verbeteroverleg op het scherm' },
};
