// Prints the page of rules, in Markdown: every rule and condition with its own comment, its figures by call, their
// sources, the worked cases that prove it, and what is not modelled. The site has it among its open data.
import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rowsOfData, yearsOfData } from './rows-of-data.mjs'
import { load } from './vite/page-source.mjs'

const root = new URL('../', import.meta.url)
const text = (path) => readFile(new URL(path, root), 'utf8')
const json = async (path) => JSON.parse(await text(path))

/** The tables that a funding rule reads: their names, and which of their rows. Top-ups read theirs by kind. */
const tablesOfRule = {
  shortStaySupport: { shortStaySupport: all },
  monthlySupport: { monthlySupport: all, rateRelations: ({ leastGap }) => leastGap !== undefined },
  staffSupport: {
    staffSupport: all,
    staffScale: all,
    fundedStay: all,
    rateRelations: ({ samePercentage }) => samePercentage,
  },
  travel: { travel: all, travelEntitlement: all },
  greenSupplement: { travel: ({ green }) => green !== undefined },
  exceptionalTravel: { exceptionalTravel: all },
}
/** Conditions of offers, not of calls: the page of offers names them, the data of offers states them. */
const ofOffers = ['audience', 'abroad']

/** The file with the comment of a condition, and the rows that state it. */
const kindsOfCondition = {
  duration: ['figures.h', 'Duration', { durations: all }],
  role: ['condition.h', 'RoleRequirement', { conditions: ({ requirement }) => requirement.role !== undefined }],
  teachingHours: ['condition.h', 'TeachingHoursRequirement', conditionsOf('teachingHours')],
  virtualPart: ['condition.h', 'VirtualPartRequirement', conditionsOf('virtualPart')],
  teachingContract: ['condition.h', 'TeachingContractRequirement', conditionsOf('teachingContract')],
  excludedActivity: ['condition.h', 'ActivityExclusion', conditionsOf('excludedActivity')],
  fundedFlow: ['condition.h', 'FundedFlowRequirement', conditionsOf('fundedFlow')],
  yearOfStudy: ['condition.h', 'YearOfStudyRequirement', conditionsOf('yearOfStudy')],
  cycleMonths: ['condition.h', 'CycleMonthsRequirement', conditionsOf('cycleMonths')],
  excludedCountry: ['call.h', 'ActionExclusion', { exclusions: all }],
  projectPeriod: ['figures.h', 'ProjectPeriod', { projectPeriods: all }],
  fundedDays: ['figures.h', 'FundedStay', { fundedStay: ({ minimumDaysOnSite }) => minimumDaysOnSite !== undefined }],
}
/** Tables about how the results of the rules are paid, rounded and organised. */
const otherTables = {
  groups: ['call.h', 'CountryGroup'],
  regions: ['call.h', 'PartnerRegion'],
  unplaced: ['call.h', 'UnplacedTerritories'],
  payments: ['figures.h', 'PaymentTerm'],
  earlyReturnTolerance: ['figures.h', 'EarlyReturnTolerance'],
  rounding: ['figures.h', 'RoundingPractice'],
  projectSupport: ['figures.h', 'ProjectSupport'],
  blendedProgrammes: ['figures.h', 'BlendedProgrammeRules'],
}
function all() {
  return true
}
function conditionsOf(kind) {
  return { conditions: ({ requirement }) => requirement[kind] !== undefined }
}

// ---- comments and closed lists of the core ---------------------------------------------------------------------------

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The comment before the code of a rule; empty if there is none. */
const commentOfRule = (source) =>
  /(?:^\/\/ .*\n)+/m
    .exec(source)?.[0]
    .replace(/^\/\/ ?/gm, '')
    .replaceAll('\n', ' ')
    .trim() ?? ''

/** The comment directly above a type. */
const commentOfType = (source, type) =>
  new RegExp(`((?:^///.*\\n)+)^struct ${type}\\b`, 'm')
    .exec(source)?.[1]
    .replace(/^\/\/\/ ?/gm, '')
    .replaceAll('\n', ' ')
    .trim() ?? ''

/** The text between the braces of an enumeration. */
const enumeratorsOf = (source, type) => new RegExp(`enum class ${type} \\{([^}]*)\\}`).exec(source)[1]

/** The words of a closed list, in order: each word is the enumerator itself. */
const wordsOf = (source, type) => [...enumeratorsOf(source, type).matchAll(/^\s*(\w+),/gm)].map(([, name]) => name)

/** The values of an enumeration with their comments. */
const meaningsOf = (source, type) =>
  [...enumeratorsOf(source, type).matchAll(/^\s*(\w+),\s*\/\/\/<\s*(.*)$/gm)].map(([, name, meaning]) => [
    name,
    meaning,
  ])

// ---- figures in words ------------------------------------------------------------------------------------------------

const euros = (cents) =>
  (cents / 100).toLocaleString('en', { useGrouping: false, minimumFractionDigits: cents % 100 ? 2 : 0 })
const kilometres = (metres) => `${metres / 1000}`
const range = (low, high) => (low === high ? `${low}` : `${low ?? '?'}–${high}`)
const rate =
  (unit) =>
  ({ rate: { low, high } }) =>
    `${range(low === undefined ? undefined : euros(low), euros(high))} EUR ${unit}`
const days = ({ fromDay = 1, toDay }) => (toDay ? `days ${fromDay} to ${toDay}` : `from day ${fromDay}`)
const band = ({ band: { from, below } }) =>
  below ? `${kilometres(from)} to under ${kilometres(below)} km` : `${kilometres(from)} km and over`
const words = (list) => list?.join(', ')
const yes = (value, word) => (value === undefined ? [] : [value ? word : `not ${word}`])

/** For each table: the columns that distinguish its rows in addition to their scope, and the figure itself. */
const tables = {
  monthlySupport: [() => [], rate('a month')],
  shortStaySupport: [(row) => [days(row)], rate('a day')],
  staffSupport: [() => [], rate('a day')],
  staffScale: [(row) => [days(row)], ({ percent }) => `${percent} %`],
  rateRelations: [
    () => [],
    ({ leastGap }) =>
      leastGap === undefined
        ? 'the same percentage of the range for every destination'
        : `at least ${euros(leastGap)} EUR a month between neighbouring flows`,
  ],
  fundedStay: [
    ({ fixed }) => [fixed ? 'a fixed package' : 'at most'],
    ({ minimumDaysOnSite, maximumDaysOnSite, minimumTravelDays, maximumTravelDays, maximumGreenTravelDays }) =>
      [
        maximumDaysOnSite && `${range(minimumDaysOnSite ?? 0, maximumDaysOnSite)} days on site`,
        `${range(minimumTravelDays, maximumTravelDays)} travel days`,
        maximumGreenTravelDays && `up to ${maximumGreenTravelDays} by green travel`,
      ]
        .filter(Boolean)
        .join(', '),
  ],
  travel: [
    (row) => [band(row)],
    ({ standard, green }) => `${euros(standard)} EUR${green === undefined ? '' : `, green ${euros(green)} EUR`}`,
  ],
  travelEntitlement: [() => [], ({ travel }) => travel],
  exceptionalTravel: [
    () => [],
    ({ paidPercent, coveredBelowPercent }) =>
      `${paidPercent} % of the real cost, where less than ${coveredBelowPercent} % is covered`,
  ],
  topUps: [
    (row) => (row.fromDay || row.toDay ? [days(row)] : []),
    ({ amount, per }) => `${euros(amount)} EUR ${per === 'month' ? 'a month' : 'a stay'}`,
  ],
  durations: [
    () => [],
    ({ minimumDays, maximumDays, maximumMonths, count }) =>
      `${minimumDays} to ${maximumDays} days${maximumMonths ? ` (or ${maximumMonths} months)` : ''}, ${count === 'calendar' ? 'by the calendar' : 'in months of 30 days'}`,
  ],
  payments: [
    () => [],
    ({ instalments }) =>
      instalments
        .map(
          ({ moment, shares }) =>
            `${moment} ${shares.map(({ rules, percent, maximumPercent }) => `${range(percent, maximumPercent ?? percent)} %${rules ? ` of ${words(rules)}` : ''}`).join(' and ')}`,
        )
        .join('; '),
  ],
  projectPeriods: [
    () => [],
    ({ firstMonth, minimumMonths, maximumMonths }) =>
      `${range(minimumMonths, maximumMonths)} months from month ${firstMonth} of the call year`,
  ],
  earlyReturnTolerance: [() => [], ({ days }) => `${days} days`],
  rounding: [
    () => [],
    ({ dailyRate, line }) =>
      words([dailyRate && `daily rate to the ${dailyRate}`, line && `line to the ${line}`].filter(Boolean)),
  ],
  projectSupport: [
    ({ kind, fromParticipant, toParticipant }) => [
      kind,
      ...(fromParticipant ? [`from participant ${fromParticipant}`] : []),
      ...(toParticipant ? [`up to participant ${toParticipant}`] : []),
    ],
    ({ amount, percent }) => (amount === undefined ? `${percent} %` : `${euros(amount)} EUR`),
  ],
  blendedProgrammes: [
    () => [],
    (row) =>
      `${row.minimumInstitutions} institutions of ${row.minimumCountries} countries, ${row.minimumParticipants} participants, ${row.minimumCredits} ECTS; ${euros(row.supportPerParticipant)} EUR a participant, up to ${row.maximumParticipants}`,
  ],
  conditions: [
    () => [],
    ({ requirement }) =>
      Object.values(requirement)
        .map((value) =>
          Object.entries(value)
            .map(([name, each]) => `${name} ${[each].flat().join(', ')}`)
            .join(', '),
        )
        .join('; '),
  ],
  groups: [({ group }) => [group], ({ countries }) => words(countries)],
  regions: [
    ({ region, paidAs }) => [`region ${region}`, ...(paidAs ? [`paid as ${paidAs}`] : [])],
    ({ countries }) => words(countries),
  ],
  exclusions: [
    () => ['not possible with'],
    ({ programmeCountries, partnerCountries, countries }) =>
      words([
        ...(programmeCountries ? ['programme countries'] : []),
        ...(partnerCountries ? ['all other countries'] : []),
        ...countries,
      ]),
  ],
  unplaced: [() => [], ({ countries }) => words(countries)],
}

/** The mobilities to which a row applies. */
const appliesTo = (row, apart) => {
  const { actions, activities, roles, directions } = row.scope ?? {}
  const parts = [
    ...[actions, activities, roles, directions].filter(Boolean).map(words),
    ...(row.receiving ? [`to ${[row.receiving].flat().join(', ')}`] : []),
    ...(row.partnerCountry === undefined ? [] : [`to ${row.partnerCountry ? 'partner' : 'programme'} countries`]),
    ...(row.flow ? [`${row.flow} cost`] : []),
    ...yes(row.fewerOpportunities, 'with fewer opportunities'),
    ...yes(row.outermostRegion, 'from an outermost region'),
    ...apart,
  ]
  return parts.join('; ') || 'every mobility'
}

// ---- gathering what is printed
// ---------------------------------------------------------------------------------------

async function authorsOf() {
  const years = await yearsOfData()
  const rows = await rowsOfData()
  const names = {}
  for (const kind of ['agencies', 'institutions'])
    for (const file of await readdir(new URL(`data/${kind}/`, root))) {
      const { acronym, country } = await json(`data/${kind}/${file}`)
      names[`${kind}/${file.replace('.json', '')}`] = acronym ?? `agency of ${country}`
    }
  const holdsIn = ({ from, until = Number.POSITIVE_INFINITY }) => years.filter((year) => from <= year && year <= until)
  const authors = rows.map(({ id, table, calls, witnesses, author, content }) => ({
    ...{ name: author === undefined ? '' : names[author], calls: holdsIn(calls) },
    tables: { [table]: [{ ...content, id, witnesses }] },
  }))
  return { years, authors }
}

/** The rows of some tables by all authors: label, call, figure and citation. */
const rowsOf = (authors, chosen) =>
  Object.entries(chosen).flatMap(([table, isChosen]) => {
    const [apart, figure] = tables[table]
    return authors.flatMap(({ name, calls, tables: stated }) =>
      (stated[table] ?? []).filter(isChosen).flatMap((row) => {
        const label = `${name ? `${name}: ` : ''}${appliesTo(row, apart(row))}`
        return calls.map((call) => ({ label, call, figure: figure(row), ...row }))
      }),
    )
  })

const cell = (value) => String(value).replaceAll('|', '\\|')
const tableLines = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const figuresInATable = (rows, years) => {
  const labels = [...new Set(rows.map(({ label }) => label))]
  const body = labels.map((label) => [
    label,
    ...years.map((year) =>
      [...new Set(rows.filter((row) => row.label === label && row.call === year).map(({ figure }) => figure))].join(
        '; ',
      ),
    ),
  ])
  return tableLines(['applies to', ...years], body)
}

/** A witness in words, without its source. */
const inWords = ({ locator = {}, because, contradicts, calls, trust }) =>
  [
    locator.heading,
    locator.page && `page ${locator.page}`,
    locator.lines && `${/\D/.test(locator.lines) ? 'lines' : 'line'} ${locator.lines}`,
    calls && `calls ${calls.from}${calls.until === calls.from ? '' : `–${calls.until ?? ''}`}`,
    trust,
    because?.en,
    contradicts && `contradicts: ${contradicts.en}`,
  ]
    .filter(Boolean)
    .join(', ')

const sourcesInAList = (rows, sources) => {
  const cited = new Map()
  for (const { witnesses } of new Map(rows.map((row) => [row.id, row])).values()) {
    for (const { source, carriedFrom, ...witness } of witnesses) {
      const key = source ?? carriedFrom
      cited.set(key, new Set([...(cited.get(key) ?? []), inWords(witness)]))
    }
  }
  return [...cited]
    .map(([id, places]) => {
      const { title, publisher, url, checkedOn } = sources.get(id) ?? { title: `as the row ${id}` }
      const name = [publisher, title].filter(Boolean).join(', ')
      const said = [...places].filter(Boolean).join('; ')
      return `- ${url ? `[${name}](${url})` : `${name} (address not in the source)`}${said ? `: ${said}` : ''}${checkedOn ? ` (checked on ${checkedOn})` : ''}`
    })
    .join('\n')
}

async function casesThatProve() {
  const proofs = { rules: {}, conditions: {} }
  const folder = new URL('tests/cases/', root)
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json')).sort()
  for (const path of paths) {
    const { grant, verdict } = await json(`tests/cases/${path}`)
    const prove = (kind, names) => {
      for (const name of new Set(names)) (proofs[kind][name] ??= []).push(path)
    }
    prove(
      'rules',
      [...(grant?.lines ?? []), ...(grant?.unpriced ?? [])].map(({ rule }) => rule),
    )
    prove(
      'conditions',
      (verdict?.conditions ?? []).map(({ kind }) => kind),
    )
  }
  return proofs
}

const casesInALine = (paths) =>
  `Worked cases (${paths.length}): ${paths.map((path) => `\`${path.replace('.json', '')}\``).join(', ')}.`

/** Every rule and condition with all that is known of it: the page prints this, and the test checks it. */
export async function documentedRules() {
  const { years, authors } = await authorsOf()
  const rulesList = [...(await text('core/programme/rules.def')).matchAll(/^(RULE|TOP_UP)\((\w+)\)$/gm)]
  const verdictHeader = await text('core/eligibility/verdict.h')
  const sources = new Map((await json('data/sources.json')).sources.map((source) => [source.id, source]))
  const proofs = await casesThatProve()
  const [{ fr }, { en }] = [await load('messages/fr.ts'), await load('messages/en.ts')]
  const { en: rates } = await load('messages/rates/en.ts')
  const named = (messages, list, name) => messages[list]?.[name]

  const rules = []
  for (const [, macro, name] of rulesList) {
    const source = await text(`core/funding/rules/${snake(name)}.cpp`).catch(() => '')
    const chosen = macro === 'TOP_UP' ? { topUps: ({ kind }) => kind === name } : tablesOfRule[name]
    const rows = chosen ? rowsOf(authors, chosen) : []
    rules.push({
      ...{ name, comment: commentOfRule(source), rows, cases: proofs.rules[name] ?? [] },
      ...{ fr: named(fr.grant ?? fr, 'rules', name), en: named(en.grant ?? en, 'rules', name) },
    })
  }
  const conditions = []
  for (const name of wordsOf(verdictHeader, 'ConditionKind').filter((each) => !ofOffers.includes(each))) {
    const [header, type, chosen] = kindsOfCondition[name] ?? []
    conditions.push({
      ...{ name, comment: header ? commentOfType(await text(`core/programme/${header}`), type) : '' },
      ...{ rows: chosen ? rowsOf(authors, chosen) : [], cases: proofs.conditions[name] ?? [] },
      ...{ fr: fr.verdict?.kinds?.[name], en: en.verdict?.kinds?.[name] },
    })
  }
  const others = []
  for (const [name, [header, type]] of Object.entries(otherTables)) {
    const comment = commentOfType(await text(`core/programme/${header}`), type)
    others.push({ name, comment, rows: rowsOf(authors, { [name]: all }) })
  }
  const library = await text('core/library/library.cpp')
  const notModelled = [.../notModelled = \{([^}]*)\}/.exec(library)[1].matchAll(/"(\w+)"/g)].map(([, name]) => name)
  return {
    ...{ years, sources, rules, conditions, others },
    notModelled: notModelled.map((name) => [name, rates.notModelledNames[name] ?? name]),
    reasons: meaningsOf(await text('core/funding/grant.h'), 'UnpricedReason'),
    tablesInTheData: [...new Set(authors.flatMap(({ tables: stated }) => Object.keys(stated)))],
    tablesPrinted: [...Object.keys(tables), 'remarks'],
  }
}

/** The whole page. */
export async function printRules() {
  const { years, sources, rules, conditions, others, notModelled, reasons } = await documentedRules()
  const entry = ({ name, comment, rows, cases, fr, en }) => [
    `### ${name}`,
    ...(en ? [`*${en}* · *${fr}*`] : []),
    comment,
    ...(rows.length > 0
      ? [figuresInATable(rows, years), sourcesInAList(rows, sources)]
      : ['There is no figure in the data.']),
    ...(cases?.length > 0 ? [casesInALine(cases)] : []),
  ]
  const parts = [
    '# Rules',
    'This page lists every rule: what it says, its figures by call, their sources, and the worked cases that prove it. ' +
      'The build prints it from the data and the comments of the core; the cases stand in `tests/cases/`. A figure without ' +
      'the name of an author is the call’s. For the calls that they were published for, the figures of an agency and of an ' +
      'institution override it. A `?` is an end of a range that nobody printed.',
    '## Parts of a grant',
    ...rules.flatMap(entry),
    '## Conditions',
    ...conditions.flatMap(entry),
    '## What the rules share',
    ...others.flatMap(entry),
    '## What is not modelled',
    notModelled.map(([, words]) => `- ${words}`).join('\n'),
    'Where a part has no figure, the answer says so, and why:',
    reasons.map(([name, meaning]) => `- \`${name}\`: ${meaning}`).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await printRules())
