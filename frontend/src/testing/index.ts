export * from './i18n';
export * from './render';
export * from './server';
