import type { FigureRow } from '../../vocabulary/data-files'
import type { Figure, OwnCaption } from '../../vocabulary/rate-tables'
import type { RateMessages, RateWords } from './words'

/// One figure and its source.
export interface Row {
  name: string
  /// Shown in smaller letters under the name.
  detail?: string | undefined
  /// Those of the place that the name names, before the detail.
  countries?: string | undefined
  values: readonly string[]
  /// The codes of the countries in the value, if it is a list of countries.
  listed?: readonly string[]
  /// The row of the data: its proof, and how a result finds it (web/static/rates/mark.ts).
  proof: FigureRow
  /// The days of a stay that it pays, in a scale whose rows a result uses one after the other.
  days?: { from: number; to: number }
}

export interface RateTable {
  figure: Figure
  caption: string
  /// The mobilities to which the whole table applies.
  scope?: string
  /// The heading of the first column, then those of the values.
  columns: readonly string[]
  rows: readonly Row[]
}

export function table({ messages }: RateWords, figure: Figure, rows: readonly Row[]): RateTable {
  const { row, value } = messages.rates.tables[figure]
  return { figure, caption: captionOf(messages, figure), columns: [row, value], rows }
}

/// The caption; tables of something that the result shows too have the same name there.
export function captionOf({ rates, rules, verdict, payments, remarks }: RateMessages, figure: Figure): string {
  const shared: Record<Exclude<Figure, OwnCaption>, string> = {
    shortStaySupport: rules.shortStaySupport,
    monthlySupport: rules.monthlySupport,
    staffSupport: rules.staffSupport,
    travel: rules.travel,
    exceptionalTravel: rules.exceptionalTravel,
    durations: verdict.kinds.duration,
    projectPeriods: verdict.kinds.projectPeriod,
    payments: payments.heading,
    remarks: remarks.heading,
  }
  return { ...shared, ...rates.captions }[figure]
}
