import type { RouteObject } from 'react-router';
import type { Icoonnaam } from './ui/Icoon';

/** One item of the main menu. Label keys live in the shared namespace, so that the menu waits for no feature. */
export interface Navigatieitem {
  naar: string;
  label: 'vandaag' | 'registreren' | 'signalen' | 'behandelen' | 'leren' | 'latenZien' | 'beheer';
  icoon: Icoonnaam;
  /** Shown to people with at least one of these; empty: to everyone who signed in. */
  rechten: readonly string[];
  volgorde: number;
  /** A hook: the number behind the word, such as what waits for me. */
  useTeller?: () => number | undefined;
}

/** On a route object: who may open it (one of these is enough). Put it in `handle`. */
export interface Routehandle {
  rechten?: readonly string[];
}

/** What features/<x>/index.ts exports. */
export interface Feature {
  routes: RouteObject[];
  navigatie: Navigatieitem[];
  /** Full-screen pages without the shell, such as the wall of the meeting. */
  schermroutes?: RouteObject[];
}
