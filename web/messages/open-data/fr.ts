import { french } from '../french'
import type { OpenDataText } from './keys'

export const fr: OpenDataText = french<OpenDataText>({
  title: 'Données ouvertes – Passerelle',
  description:
    'Les montants et les règles d’Erasmus+ appel par appel, chacun avec ses sources, en fichiers JSON et CSV sous licence CC BY 4.0.',
  skip: 'Aller aux fichiers',
  heading: 'Données ouvertes',
  lead: 'Tous les montants et toutes les règles de ce site, appel par appel, chacun avec ses sources : des fichiers à ouvrir dans un tableur ou à lire dans un programme, sans notre code.',
  filesHeading: 'Les fichiers',
  kilobytes: (size) => `${size} ko`,
  digest: 'Empreinte du fichier',
  files: {
    'rates.json': 'Chaque ligne de chaque appel, avec ce que chaque source en dit, et où (witnesses).',
    'rates.csv': 'Les mêmes lignes pour un tableur : un chiffre par ligne, avec sa source.',
    'rates.schema.json': 'La description de rates.json (JSON Schema 2020-12) : chaque champ, son sens et son unité.',
    'sources.json': 'Les sources que les lignes citent : titre, éditeur, langue, adresse, jour de la dernière lecture.',
    'sources.schema.json': 'La description de sources.json.',
    'rules.md':
      'Chaque règle avec ses montants par appel, ses sources et les cas calculés à la main qui la prouvent (en anglais).',
    'account.md':
      'Chaque chiffre des textes de référence : les lignes qui le portent, ou la raison de son absence (en anglais).',
    'sha256sums.txt': 'Les empreintes des autres fichiers, à vérifier par sha256sum --check.',
  },
  rowsHeading: 'Ce que dit une ligne',
  rows: [
    'call : l’appel, par l’année où il commence ; un séjour suit les règles de l’appel qui le finance.',
    'layer et author : qui fixe le montant. call : le programme ; agency et institution : une agence nationale ou un établissement, nommé par author, qui choisit dans les fourchettes du programme.',
    'table et row : le sujet, et l’identifiant de la ligne, qui reste le même tant que la ligne ne change pas.',
    'trust : la fiabilité de la preuve. official et published : la page de qui décide ; secondary : la page d’un autre ; deduced : déduit, notamment d’un autre appel, que carriedFrom nomme.',
    'source, page, lines, heading : où lire le chiffre. source est l’identifiant de sources.json.',
  ],
  unitsHeading: 'Les unités',
  units: [
    'Montants en centimes d’euro, distances en mètres, durées en jours.',
    'Une fourchette a deux bouts, low et high, égaux quand le montant est connu.',
    'Une distance va de from inclus à below exclu ; des jours vont de fromDay inclus à toDay inclus.',
    'Pays : codes ISO 3166-1 à deux lettres.',
  ],
  exampleHeading: 'Un exemple',
  example: 'Les forfaits de voyage de l’appel 2026, en JavaScript :',
  licenceHeading: 'Licence',
  licence: ['Ces fichiers sont sous licence ', ' : réutilisation libre, y compris commerciale, en citant Passerelle.'],
  attribution: 'Pour citer : Passerelle, montants et règles d’Erasmus+, avec le jour de votre copie.',
  limits:
    'Ces fichiers ne sont pas une publication de la Commission européenne. Le contrat de subvention que l’établissement signe avec son agence nationale fait foi.',
})
