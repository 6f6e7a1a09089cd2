import type { PageMessages } from './keys'

export const fr: PageMessages = {
  page: {
    title: 'Passerelle : calculer ma bourse Erasmus+',
    heading: 'Calculer ma bourse Erasmus+',
    description:
      'Calculez votre bourse Erasmus+ : le montant, chaque ligne avec sa source, les conditions et les versements. Tout se calcule dans votre navigateur.',
    skip: 'Aller au calcul',
    lead: 'Combien, pourquoi, quand : chaque euro est expliqué et sa source est citée. Le calcul se fait dans votre navigateur.',
    languages: 'Langue de la page',
    otherLanguage: 'English',
    noScript:
      'Cette page calcule dans votre navigateur et a besoin de JavaScript, qui est désactivé ou bloqué ici. Activez-le, ou demandez le montant au service des relations internationales de votre établissement. Les barèmes ci-dessous se lisent sans lui.',
    starting:
      'Le calculateur démarre. Si ce message reste affiché, rechargez la page. S’il reste encore, ce navigateur est trop ancien ou bloque les scripts de la page : les barèmes ci-dessous se lisent sans calculateur.',
    toRates: 'Lire les barèmes',
    official: 'Ce n’est pas un outil officiel de la Commission européenne ni d’une université.',
    private: 'Aucun cookie, aucune mesure d’audience : vos réponses ne quittent pas votre navigateur.',
    worksOfflineHeading: 'Sans Internet',
    worksOffline: 'Cette page fonctionne aussi sans Internet : votre navigateur en garde une copie, et rien d’autre.',
    newVersionName: 'Nouvelle version',
    newVersion: 'Une nouvelle version de cette page est prête. Vos réponses resteront.',
    newVersionForgets:
      'Une nouvelle version de cette page est prête. Vos réponses resteront, sauf celles que le lien ne garde pas.',
    newVersionReload: 'Recharger la page',
    newVersionLater: 'Plus tard',
    licencesHeading: 'Licences',
    licences:
      'Passerelle est un logiciel libre sous licence MIT. La page contient Lit (BSD à trois clauses), lean-qr (MIT), JSON for Modern C++ (MIT) et les bibliothèques d’Emscripten (MIT ; libc++ : Apache 2.0 avec exception LLVM). Le site en ligne contient aussi Workbox (MIT).',
  },
  failures: {
    noWebAssembly: {
      heading: 'Ce navigateur ne peut pas faire le calcul',
      text: 'Le calcul a besoin de WebAssembly, absent ou bloqué ici. Essayez un navigateur récent, ou demandez le montant au service des relations internationales.',
    },
    notReached: {
      heading: 'Le calculateur n’a pas pu être chargé',
      text: 'Un fichier de la page n’est pas arrivé. Vérifiez la connexion, puis rechargez la page.',
    },
    damaged: {
      heading: 'Le calculateur est abîmé',
      text: 'Un fichier de la page est arrivé incomplet ou modifié. Rechargez la page ; si cela se répète, prévenez le service qui la publie.',
    },
    wrongData: {
      heading: 'Les données du calculateur ont un défaut',
      text: 'Aucun montant n’est affiché tant que le défaut n’est pas corrigé. Voici où il se trouve, pour la personne qui tient les données.',
    },
  },
  located: { file: 'Fichier', place: 'Endroit', expected: 'Attendu', found: 'Trouvé' },
  rates: {
    seeTable: 'Voir tout le barème',
  },
  about: {
    rulesVersion: (date) => `Règles du ${date}.`,
  },
}
