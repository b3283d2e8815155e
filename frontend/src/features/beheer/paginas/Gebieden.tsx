import { Waardenbeheer } from '../onderdelen/Waardenbeheer';

export function Component() {
  return <Waardenbeheer lijst="gebieden" />;
}
