import { isDate } from '../../question/civil-date'

/// The filters of the agreements; an empty filter does not restrict.
export interface DayQuestion {
  on: string
  country: string
  network: string
}

/// Reads the filters from a link, which anybody may have written: unknown values are left out.
export function dayQuestionFrom(
  parameters: URLSearchParams,
  today: string,
  countries: readonly string[],
  networks: readonly string[],
): DayQuestion {
  const on = parameters.get('on') ?? ''
  const one = (name: string, known: readonly string[]) => known.find((each) => each === parameters.get(name)) ?? ''
  return { on: isDate(on) ? on : today, country: one('country', countries), network: one('network', networks) }
}
