import { french } from '../french'
import type { AroundText } from './keys'

export const fr: AroundText = french<AroundText>({
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
})
