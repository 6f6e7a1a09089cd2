// Finds the mutation points of a C++ source: what is replaced, and by what.
import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'

const require = createRequire(import.meta.url)

export async function cppParser() {
  await Parser.init()
  return new Parser().setLanguage(await Language.load(require.resolve('tree-sitter-cpp/tree-sitter-cpp.wasm')))
}

// What the parser does not know is replaced by text of the same length: a C keyword that C++ code uses as a name, since it
// also accepts C, and a list of rules.def within braces.
const parsable = (text) =>
  text
    .replace(/\brestrict\b/g, 'restricT')
    .replace(/^#(define|include ".*\.def")(.*\\\n)*.*$/gm, (directive) => directive.replace(/[^\n]/g, ' '))

const operators = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
}
const functions = {
  min: 'max',
  max: 'min',
  min_element: 'max_element',
  max_element: 'min_element',
  all_of: 'any_of',
  any_of: 'all_of',
  none_of: 'any_of',
  lower_bound: 'upper_bound',
  upper_bound: 'lower_bound',
}

// Not mutated: values that the compiler needs, which cannot be switched at run time, and types.
const leftOut = new Set([
  'template_argument_list',
  'template_parameter_list',
  'enum_specifier',
  'static_assert_declaration',
  'array_declarator',
  'bitfield_clause',
  'attribute_declaration',
  'decltype',
  'noexcept',
  'requires_clause',
  'sizeof_expression',
  'preproc_include',
  'preproc_def',
  'preproc_function_def',
  'comment',
])

// Calls without an observable effect: they reserve memory or check an assertion.
const unseen = /(?:^|\.|->)(?:reserve|shrink_to_fit|assert)$/

const isConstexpr = (node) => node.children.some((child) => child.text === 'constexpr')

/**
 * The first enumerator of each enum, which is the value of `{}`, and the enumerators of the enums that name a rounding.
 * Enums whose enumerators stand in another file are left out.
 */
export function enumsOf(parser, texts) {
  const enums = new Map()
  for (const text of texts) {
    for (const node of parser.parse(parsable(text)).rootNode.descendantsOfType('enum_specifier')) {
      const words = node.descendantsOfType('enumerator').map((word) => word.childForFieldName('name').text)
      const name = node.childForFieldName('name')?.text
      const isListedElsewhere = text.slice(node.startIndex, node.endIndex).includes('#include')
      if (name && words.length > 0 && !isListedElsewhere) enums.set(name, words)
    }
  }
  return enums
}

/**
 * The points of one file, in order. A point is `{ file, line, text, change, occurrence, start, end, kind, mutated,
 * guarded, constant }`. `text` is its line without indentation; together with `change` it identifies the point,
 * whatever the surrounding lines are. `guarded` marks a point in code that the compiler may evaluate at compile time;
 * `constant` is the declaration that must lose its `constexpr` so that the point can be switched at run time.
 */
export function pointsOf(parser, file, text, enums = new Map()) {
  const lines = text.split('\n')
  const points = []
  const root = parser.parse(parsable(text)).rootNode

  const add = (node, kind, change, mutated, context) => {
    points.push({
      file,
      line: node.startPosition.row + 1,
      text: lines[node.startPosition.row].trim(),
      change,
      start: node.startIndex,
      end: node.endIndex,
      kind,
      mutated,
      guarded: context.guarded,
      constant: context.constant,
    })
  }
  const source = (from, to) => text.slice(from, to)
  const replaced = (node, part, by) =>
    source(node.startIndex, part.startIndex) + by + source(part.endIndex, node.endIndex)

  const visitors = {
    binary_expression(node, context) {
      const operator = node.childForFieldName('operator')
      const left = node.childForFieldName('left')
      const right = node.childForFieldName('right')
      if (operator.text === '<=>') {
        const swapped = `${source(right.startIndex, right.endIndex)} <=> ${source(left.startIndex, left.endIndex)}`
        add(node, 'expression', '<=> the other way round', swapped, context)
      }
      const other = operators[operator.text]
      if (other) {
        add(node, 'expression', `${operator.text} becomes ${other}`, replaced(node, operator, other), context)
      }
    },
    assignment_expression(node, context) {
      const operator = node.childForFieldName('operator')
      const other = operators[operator.text]
      if (other) {
        add(node, 'expression', `${operator.text} becomes ${other}`, replaced(node, operator, other), context)
      }
    },
    unary_expression(node, context) {
      const operator = node.childForFieldName('operator').text
      const argument = node.childForFieldName('argument')
      const bare = source(argument.startIndex, argument.endIndex)
      if (operator === '!' || operator === 'not') {
        add(node, 'expression', '! removed', `static_cast<bool>(${bare})`, context)
      }
      if (operator === '-') add(node, 'expression', '- removed', bare, context)
    },
    number_literal(node, context) {
      if (context.member) return // the number of a member until it is set: what computes sets it
      const [, sign, digits, suffix] = /^([-+]?)(\d[\d']*)([uUlL]*)$/.exec(node.text) ?? []
      if (digits === undefined || (digits.length > 1 && digits.startsWith('0'))) return
      const value = BigInt(sign + digits.replaceAll("'", ''))
      for (const other of value === 0n ? [1n] : [value + 1n, value - 1n]) {
        add(node, 'expression', `${node.text} becomes ${other}`, `${other}${suffix}`, context)
      }
    },
    true: (node, context) => add(node, 'expression', 'true becomes false', 'false', context),
    false: (node, context) => add(node, 'expression', 'false becomes true', 'true', context),
    qualified_identifier(node, context) {
      const name = node.childForFieldName('name')
      const words = enums.get(node.childForFieldName('scope')?.text)
      const at = words?.indexOf(name.text) ?? -1
      if (at < 0 || !/^Round/.test(node.childForFieldName('scope').text)) return
      const other = words[(at + 1) % words.length]
      add(node, 'expression', `${name.text} becomes ${other}`, replaced(node, name, other), context)
    },
    call_expression(node, context) {
      const called = node.childForFieldName('function')
      const name = called.type === 'qualified_identifier' ? called.childForFieldName('name') : undefined
      const other = name && called.childForFieldName('scope')?.text === 'std' ? functions[name.text] : undefined
      if (other) add(node, 'expression', `${name.text} becomes ${other}`, replaced(node, name, other), context)
    },
    conditional_expression: (node, context) => condition(node.childForFieldName('condition'), context),
    if_statement: (node, context) => {
      const value = node.childForFieldName('condition').childForFieldName('value')
      if (value && value.type !== 'declaration') condition(value, context)
    },
    expression_statement(node, context) {
      const [expression] = node.namedChildren
      const removable = ['call_expression', 'assignment_expression', 'update_expression']
      if (!expression || !removable.includes(expression.type)) return
      if (unseen.test(expression.childForFieldName('function')?.text ?? '')) return
      add(node, 'statement', 'statement removed', '', context)
    },
    continue_statement: (node, context) => add(node, 'statement', 'continue removed', '', context),
    break_statement: (node, context) => add(node, 'statement', 'break removed', '', context),
    return_statement(node, context) {
      const [value] = node.namedChildren
      if (!value) {
        add(node, 'statement', 'return removed', '', context)
        return
      }
      if (!context.returns) return
      if (context.returns === 'bool') {
        for (const word of ['true', 'false']) {
          if (value.type !== 'true' && value.type !== 'false') {
            add(node, 'return', `returns ${word}`, `return ${word};`, context)
          }
        }
      } else if (!isEmpty(value)) {
        add(node, 'return', 'returns {}', 'return {};', context)
      }
    },
  }

  // `!x` and `a == b` have mutants of their own that negate them.
  function condition(value, context) {
    const operator = value.childForFieldName('operator')?.text
    const hasOpposite =
      (value.type === 'unary_expression' && operator === '!') ||
      (value.type === 'binary_expression' && (operator === '==' || operator === '!='))
    if (!hasOpposite) add(value, 'condition', 'condition negated', '', context)
  }

  function isEmpty(value) {
    if (/^(?:\{\}|nullptr|0|""|(?:std::)?nullopt)$/.test(value.text)) return true
    if (/^[\w:]+(?:\{\}|\(\))$/.test(value.text) && /^[A-Z]|::[A-Z]/.test(value.text)) return true
    if (value.type !== 'qualified_identifier') return false
    return enums.get(value.childForFieldName('scope')?.text)?.[0] === value.childForFieldName('name').text
  }

  // The return type of the function; undefined if it returns nothing, a reference, or a type that only the compiler
  // knows.
  function returnedBy(node) {
    if (node.type === 'lambda_expression') return undefined
    const type = node.childForFieldName('type')?.text
    const declarator = node.childForFieldName('declarator')
    if (!type || type === 'void' || type === 'auto' || declarator?.type === 'reference_declarator') return undefined
    return declarator?.type === 'pointer_declarator' ? `${type}*` : type
  }

  function walk(node, context) {
    if (leftOut.has(node.type)) return
    let inner = context
    switch (node.type) {
      case 'function_definition':
        if (node.children.some((child) => child.text === 'consteval')) return
        inner = { guarded: isConstexpr(node), returns: returnedBy(node) }
        break
      case 'lambda_expression':
        inner = { ...context, returns: returnedBy(node) }
        break
      case 'optional_parameter_declaration':
        inner = { ...context, guarded: true }
        break
      case 'field_declaration':
      case 'declaration':
        if (isConstexpr(node)) {
          const token = node.children.find((child) => child.text === 'constexpr')
          if (node.descendantsOfType(['initializer_list', 'lambda_expression']).length > 0) return
          const isMember = node.type === 'field_declaration'
          const constant = {
            start: token.startIndex,
            end: token.endIndex,
            by: isMember ? 'inline const' : 'const',
            declaration: [node.startIndex, node.endIndex],
          }
          inner = { ...context, guarded: false, constant }
        } else if (node.type === 'field_declaration') {
          inner = { ...context, guarded: true, member: true }
        }
        break
      case 'if_statement':
        if (isConstexpr(node)) {
          for (const part of ['consequence', 'alternative']) {
            const branch = node.childForFieldName(part)
            if (branch) walk(branch, context)
          }
          return
        }
        break
      case 'case_statement': {
        const value = node.childForFieldName('value')
        for (const child of node.namedChildren) if (!value || child.id !== value.id) walk(child, context)
        return
      }
    }
    visitors[node.type]?.(node, inner)
    for (const child of node.namedChildren) walk(child, inner)
  }

  if (root.hasError) throw new Error(`${file}: cannot be parsed: ${firstError(root)}`)
  walk(root, { guarded: false })
  points.sort((left, right) => left.start - right.start || right.end - left.end)

  const seen = new Map()
  for (const point of points) {
    const key = `${point.text}\n${point.change}`
    point.occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, point.occurrence)
  }
  return points
}

function firstError(node) {
  if (node.isError || node.isMissing) return `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`
  return firstError(node.children.find((child) => child.hasError))
}

/** Identifies a point: the address stays the same as long as its line and its file do, whatever changes around them. */
export const addressOf = ({ file, text, change, occurrence }) => JSON.stringify([file, text, change, occurrence ?? 1])
