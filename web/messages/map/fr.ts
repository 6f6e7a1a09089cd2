import { french } from '../french'
import type { MapText, PartnerMapText } from './keys'

export const fr: MapText = french<MapText>({
  help: 'Au doigt : toucher un lieu pour lire le détail, pincer pour zoomer. À la souris : glisser pour déplacer, Ctrl et la molette pour zoomer. Au clavier : flèches pour déplacer la carte, + et − pour zoomer, 0 pour tout revoir, Tab pour aller d’un lieu à l’autre, Entrée pour lire le détail.',
  tools: 'Déplacer et zoomer',
  nearer: 'Zoomer',
  farther: 'Dézoomer',
  whole: 'Tout revoir',
  directions: { left: 'Vers la gauche', up: 'Vers le haut', down: 'Vers le bas', right: 'Vers la droite' },
  projection: 'Forme de la carte',
  projections: { equidistant: 'Distances justes', wholeWorld: 'Planisphère' },
  kinds: { offer: 'programme', partner: 'université partenaire', campus: 'campus' },
  origin: (town) => `Départ : ${town}`,
  several: (count, names) => `${count} ici : ${names}`,
  andOthers: (count) => `et ${count} ${count < 2 ? 'autre' : 'autres'}`,
  legend: 'Légende',
  rings: (edges) => `Cercles en tirets : limites des tranches de distance (${edges}).`,
  noLevel: 'pas de montant',
  barred: 'je ne peux pas y aller',
  together:
    '« +2 » : deux autres au même endroit ou tout près ; le numéro est celui du plus haut montant possible pour moi. Zoomez pour séparer les lieux voisins.',
  someBarred: '« ×1 » : parmi eux, un où je ne peux pas aller.',
  level: (number, name) => `${number} : ${name}`,
  close: 'Fermer',
  zoomHere: 'Zoomer ici',
  asTable: (rows) => `La carte en tableau (${rows} ${rows < 2 ? 'ligne' : 'lignes'})`,
  place: 'Lieu',
  distance: 'Distance',
  notOnMap: 'Lieu non indiqué : absent de la carte.',
  noDistance: 'non connue',
  tooNear: 'trop près pour une tranche',
  credit: 'Fond de carte : Natural Earth, sans frontières. Distances à vol d’oiseau.',
})

export const partnersFr: PartnerMapText = french<PartnerMapText>({
  title: 'Carte des universités d’accueil, des partenaires et des campus',
  lead: 'Choisissez votre ville de départ : la carte dit à quelle distance est chaque université, dans quelle tranche, et quel forfait de voyage en découle. Rien ne quitte votre appareil.',
  from: 'Ville de départ',
  town: (name, country) => `${name} (${country})`,
  amount: (call) => `Forfait de voyage, appel ${call}`,
  noOrigin: 'choisissez une ville de départ',
  tooNear: 'trop près : pas de forfait',
  hosts: (count) => `${count} ${count < 2 ? 'programme accueilli' : 'programmes accueillis'}`,
  agreements: (years, count) => `${count < 2 ? 'accord' : 'accords'} ${years}`,
})
