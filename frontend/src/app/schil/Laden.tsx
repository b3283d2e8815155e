import { Skelet } from '@shared/ui';

export function Laden() {
  return (
    <div className="hoofd">
      <Skelet regels={6} />
    </div>
  );
}
