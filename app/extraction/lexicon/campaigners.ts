// Organisations that speak for a cause: their appeals are part of the public debate, not of what powers ask of each other.
import { type ActorSlug, slugOf } from '../../model/actor.ts';

export const campaigners: ReadonlySet<ActorSlug> = new Set(
  [
    'Amnesty International',
    'Human Rights Watch',
    'Doctors Without Borders',
    'Oxfam',
    'Save the Children',
    'Greenpeace',
    'Transparency International',
    'Reporters Without Borders',
    'Committee to Protect Journalists',
    'International Crisis Group',
    'White Helmets',
    'Syrian Observatory for Human Rights',
    'Al-Haq',
    "B'Tselem",
    'World Council of Churches',
  ].map(slugOf),
);
