import * as behandeling from '@features/behandeling';
import * as beheer from '@features/beheer';
import * as intake from '@features/intake';
import * as leren from '@features/leren';
import * as transparantie from '@features/transparantie';
import type { Feature } from '@shared/navigatie';

const features: Feature[] = [intake, behandeling, leren, transparantie, beheer];

export const featureroutes = features.flatMap((feature) => feature.routes);
export const schermroutes = features.flatMap((feature) => feature.schermroutes ?? []);
export const navigatie = features.flatMap((feature) => feature.navigatie).sort((a, b) => a.volgorde - b.volgorde);
