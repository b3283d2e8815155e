import 'i18next';
import type app from './app/i18n/nl';
import type behandeling from './features/behandeling/i18n/nl';
import type beheer from './features/beheer/i18n/nl';
import type intake from './features/intake/i18n/nl';
import type leren from './features/leren/i18n/nl';
import type transparantie from './features/transparantie/i18n/nl';
import type gedeeld from './shared/i18n/nl';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'gedeeld';
    resources: {
      app: typeof app;
      gedeeld: typeof gedeeld;
      intake: typeof intake;
      behandeling: typeof behandeling;
      leren: typeof leren;
      transparantie: typeof transparantie;
      beheer: typeof beheer;
    };
  }
}
