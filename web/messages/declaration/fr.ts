import { french } from '../french'
import type { DeclarationText } from './keys'

const more = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

export const declaration: DeclarationText = french<DeclarationText>({
  mention: {
    whole: 'Accessibilité : totalement conforme',
    partial: 'Accessibilité : partiellement conforme',
    none: 'Accessibilité : non conforme',
  },
  title: 'Déclaration d’accessibilité',
  skip: 'Aller à la déclaration',
  languages: 'Langue de la page',
  otherLanguage: 'English',
  back: 'Retour au calcul de la bourse',
  commitment: (publisher) =>
    `${publisher ?? 'L’établissement qui publie cette page'} s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
  adapts:
    'Passerelle est un logiciel libre ; son équipe n’est pas un organisme public. L’université qui l’héberge complète cette déclaration : son nom, son schéma pluriannuel et son plan d’action, l’adresse à laquelle écrire.',
  appliesTo:
    'Cette déclaration s’applique à toutes les pages de Passerelle, sur le site et en fichier unique : le calculateur de bourse et ses barèmes, les offres, les règles des écoles et le catalogue.',

  stateHeading: 'État de conformité',
  state: {
    whole:
      'Passerelle est en conformité totale avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
    partial:
      'Passerelle est en conformité partielle avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2, en raison des points énumérés ci-dessous.',
    none: 'Passerelle n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2. Les points en cause sont énumérés ci-dessous.',
  },

  resultsHeading: 'Résultats des tests',
  selfAssessed: 'L’évaluation a été faite par l’équipe du logiciel elle-même, sans cabinet d’audit. Elle montre que :',
  share: (percent, applicable) => `${percent} des ${applicable} critères applicables sont respectés.`,
  counts: {
    compliant: (count) => more(count, 'critère conforme', 'critères conformes'),
    notCompliant: (count) => more(count, 'critère non conforme', 'critères non conformes'),
    notYetChecked: (count) => more(count, 'critère non encore vérifié', 'critères non encore vérifiés'),
    notApplicable: (count) => more(count, 'critère non applicable', 'critères non applicables'),
  },
  uncheckedCounts: 'Un critère non encore vérifié compte comme non respecté dans ce pourcentage.',

  notAccessibleHeading: 'Contenus non accessibles',
  notCompliant: 'Non-conformités',
  noneKnown: 'Aucune non-conformité n’est connue à ce jour.',
  notYetChecked: 'Critères non encore vérifiés',
  derogations: 'Aucune dérogation pour charge disproportionnée n’est invoquée.',
  exempt:
    'Les pages officielles vers lesquelles mènent les sources n’appartiennent pas à ce service : elles ne sont pas couvertes par cette déclaration.',

  madeHeading: 'Établissement de cette déclaration',
  made: (date) => `Elle a été établie le ${date}, à partir de la grille qui figure au bas de cette page.`,
  technologies: 'Technologies utilisées',
  technologyNames: ['HTML', 'CSS', 'JavaScript', 'WebAssembly', 'SVG'],
  means: 'Moyens de vérification',
  meansUsed: [
    'Tests automatiques dans Chromium : zoom à 400 %, texte à 200 %, espacement du texte, couleurs imposées, mouvement réduit, taille des cibles, contrastes mesurés dans les deux thèmes, titres, zones, noms des commandes.',
    'Outil axe-core, toutes règles actives, et validateur HTML Nu.',
    'Parcours au clavier seul.',
    'Lecture du code et de la page par une personne.',
    'Aucun essai n’a encore été fait avec un lecteur d’écran ni avec des personnes handicapées.',
  ],
  pages: 'Pages vérifiées',
  pagesSeen: [
    'Le calculateur, en français et en anglais : vide, avec des réponses, avec un intervalle, déplié, avec des erreurs.',
    'Les offres, en français et en anglais : en fiches et en tableau, avec des réponses, une sélection, et la carte dépliée.',
    'Les règles de mon école, en français et en anglais : avec des réponses, des refus et tous les textes dépliés.',
    'Le catalogue, en français et en anglais : un jour choisi, déplié, avec la carte.',
    'Cette déclaration, en français et en anglais.',
  ],

  contactHeading: 'Retour d’information et contact',
  contact:
    'Si vous n’arrivez pas à accéder à un contenu ou à une fonction, écrivez à l’établissement qui publie cette page : il vous indiquera une autre voie ou vous donnera le contenu sous une autre forme.',
  contactWrite: (publisher) => `Écrire à ${publisher ?? 'l’établissement qui publie cette page'}`,
  contactMissing:
    'Aucune adresse n’a été indiquée pour cette page. Copiez le message ci-dessous, complétez-le et envoyez-le au service des relations internationales de votre établissement.',
  report: 'Message à copier',
  reportLines: [
    'Objet : défaut d’accessibilité du calculateur de bourse Passerelle',
    'Ce que je voulais faire :',
    'Ce qui m’en a empêché :',
    'Navigateur, appareil et aide technique utilisés :',
    'Comment me répondre :',
  ],

  remediesHeading: 'Voies de recours',
  remedies:
    'Vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à une fonction, et vous n’avez pas obtenu de réponse satisfaisante. Vous pouvez :',
  remedyForm: 'Écrire un message au Défenseur des droits',
  remedyDelegate: 'Contacter la ou le délégué du Défenseur des droits dans votre région',
  remedyPost:
    'Envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',

  gridHeading: 'La grille, critère par critère',
  grid: 'Les intitulés sont ceux de Passerelle, en mots simples. Un test est nommé tel qu’il est écrit dans le code, en anglais.',
  gridUnfold: 'Les 106 critères',
  level: (level) => `niveau ${level}`,
  colon: ' :',
  statuses: {
    compliant: 'conforme',
    notCompliant: 'non conforme',
    notApplicable: 'non applicable',
    notYetChecked: 'non encore vérifié',
  },
  tested: (file) => `Test, dans ${file} :`,
  byHand: (date, done) => `Vérifié à la main le ${date}. ${done}`,
  unchecked: 'Reste à vérifier.',
})
