import type { KeepMessages } from './keys'

export const fr: KeepMessages = {
  share: {
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    copyByHand: 'Le navigateur refuse la copie. Voici le lien à copier :',
    olderRules: (made, now) =>
      `Ce lien a été fait avec les règles du ${made} ; le résultat affiché suit celles du ${now}.`,
    damaged: 'Une partie du lien n’a pas pu être lue : elle a été laissée de côté. Vérifiez les réponses.',
  },
  keep: {
    heading: 'Garder ce calcul',
    includePrivate: (names) => `Joindre ma réponse : ${names}`,
    includePrivateHint: 'Sinon, elle n’est ni dans le lien ni dans le fichier.',
    save: 'Enregistrer un fichier',
    saved: (file) => `Fichier remis au navigateur : ${file}. Il est dans vos téléchargements.`,
    print: 'Imprimer ou enregistrer en PDF',
    open: 'Ouvrir un calcul enregistré',
    opened: (day) => `Calcul ouvert. Il a été enregistré le ${day}.`,
    openedUndated: 'Calcul ouvert.',
    olderRules: (made, now) =>
      `Ce fichier a été fait avec les règles du ${made} ; le résultat affiché suit celles du ${now}.`,
    damaged: 'Une partie du fichier n’a pas pu être lue : elle a été laissée de côté. Vérifiez les réponses.',
    notOpened: {
      unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
      tooLarge: 'Ce fichier est trop grand pour un calcul enregistré ici.',
      foreign: 'Ce fichier n’est pas un calcul enregistré ici.',
      cut: 'Ce fichier est incomplet ou abîmé. Reprenez l’original.',
      otherFormat:
        'Ce fichier vient d’une autre version du calculateur, sans doute plus récente. Ouvrez-le là où il a été fait.',
      noAnswers: 'Ce fichier ne contient aucune réponse utilisable.',
    },
    unchanged: 'Vos réponses n’ont pas changé.',
    leftOut: {
      unknown: (name) => `Laissé de côté : ${name}, inconnu ici`,
      twice: (name) => `Laissé de côté : ${name}, donné une seconde fois`,
      unsound: (name) => `Laissé de côté : ${name}, réponse impossible`,
    },
    leftOutMore: (count) => `et encore ${count}`,
    entries: {
      v: 'version des règles',
      rulesVersion: 'version des règles',
      savedOn: 'jour d’enregistrement',
      language: 'langue',
      answers: 'réponses',
    },
    quoted: (name) => `« ${name} »`,
    unsaid: {
      link: (names) =>
        `Un lien ne dit jamais ceci : ${names}. Répondez si cela vous concerne : le montant peut changer.`,
      file: (names) =>
        `Ce fichier ne dit pas ceci : ${names}. Répondez si cela vous concerne : le montant peut changer.`,
    },
    forCheckers: 'Pour vérifier ou développer',
    saveTest: 'En faire un test',
    testHint:
      'Le fichier contient la question et toutes les réponses du calculateur. Il reste à trouver le total à la main et à l’écrire dans « working » : sans cela, les tests refusent le fichier.',
    testSaved: (file) => `Fichier remis au navigateur : ${file}. Il reste à remplir « working ».`,
    testRefused: 'Corrigez d’abord les réponses signalées.',
  },
}
