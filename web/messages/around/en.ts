import type { AroundText } from './keys'

export const en: AroundText = {
  title: 'Passerelle: work out my Erasmus+ grant',
  heading: 'Work out my Erasmus+ grant',
  description:
    'Work out your Erasmus+ grant: the amount, each line with its source, the conditions and the payments. Everything is computed in your browser.',
  skip: 'Skip to the calculator',
  lead: 'How much, why, when: every euro is explained and its source is named. Everything is calculated in your browser.',
  languages: 'Language of the page',
  otherLanguage: 'Français',
  noScript:
    'This page computes in your browser and needs JavaScript, which is switched off or blocked here. Switch it on, or ask the international office of your institution for the amount. The rates below can be read without it.',
  starting:
    'The calculator is starting. If this message stays, reload the page. If it still stays, this browser is too old or blocks the page’s scripts: the rates below can be read without the calculator.',
  official: 'This is not an official tool of the European Commission or of any university.',
  private: 'No cookie, no audience measurement: your answers do not leave your browser.',
  worksOfflineHeading: 'Without the internet',
  worksOffline: 'This page also works without the internet: your browser keeps a copy of it, and nothing else.',
  newVersionName: 'New version',
  newVersion: 'A new version of this page is ready. Your answers will stay.',
  newVersionForgets:
    'A new version of this page is ready. Your answers will stay, except those that the link does not keep.',
  newVersionReload: 'Reload the page',
  newVersionLater: 'Later',
  licencesHeading: 'Licences',
  licences:
    'Passerelle is free software under the MIT licence. The page contains Lit (BSD 3-clause), lean-qr (MIT), JSON for Modern C++ (MIT) and the libraries of Emscripten (MIT; libc++: Apache 2.0 with LLVM exception). The site also contains Workbox (MIT).',
}
