import { Navigate } from 'react-router';
import { useRecht } from '@shared/hooks';

export function Component() {
  return <Navigate to={useRecht('Beheren') ? '/beheer/gebruikers' : '/beheer/auditspoor'} replace />;
}
