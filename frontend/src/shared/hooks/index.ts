export * from './useConcept';
export * from './useDatum';
export * from './useFormulierfouten';
export * from './useIdempotentie';
export * from './useProbleemtekst';
export * from './useSessie';
export * from './useSneltoets';
