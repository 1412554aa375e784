/// Which form of a sentence goes with a number, as gettext's catalogues give it: `nplurals=2; plural=(n != 1);`.
///
/// Source: GNU gettext manual, "Additional functions for plural forms". The expression is one of C over `n`.
public struct PluralRule: Sendable {
  /// How many forms there are.
  public let forms: Int
  private let expression: Expression

  /// One form for one and another for every other number, as in English.
  public static let english = PluralRule(
    forms: 2, expression: .operation("!=", .number, .constant(1)))

  private init(forms: Int, expression: Expression) {
    self.forms = forms
    self.expression = expression
  }

  /// - Returns: `nil` where the header cannot be read.
  public init?(_ header: String) {
    guard let count = header.firstMatch(of: #/nplurals\s*=\s*(\d+)/#).flatMap({ Int($0.1) }),
      (1...10).contains(count),
      let text = header.firstMatch(of: #/plural\s*=\s*([^;]+)/#)?.1
    else { return nil }
    var reader = ExpressionReader(text)
    guard let expression = reader.whole() else { return nil }
    self.init(forms: count, expression: expression)
  }

  /// The form for a number, from 0; the last where the expression names none that exists.
  public func form(of count: Int) -> Int {
    let form = expression.value(of: count.magnitude > UInt(Int.max) ? Int.max : abs(count))
    return (0..<forms).contains(form) ? form : forms - 1
  }
}

/// An expression of C over one number.
private indirect enum Expression: Sendable {
  case number
  case constant(Int)
  case not(Expression)
  case operation(String, Expression, Expression)
  case choice(Expression, Expression, Expression)

  func value(of number: Int) -> Int {
    switch self {
    case .number: number
    case .constant(let value): value
    case .not(let one): one.value(of: number) == 0 ? 1 : 0
    case .choice(let condition, let yes, let no):
      condition.value(of: number) != 0 ? yes.value(of: number) : no.value(of: number)
    case .operation(let sign, let left, let right):
      Self.result(sign, left.value(of: number), right.value(of: number))
    }
  }

  private static func result(_ sign: String, _ left: Int, _ right: Int) -> Int {
    switch sign {
    case "||": left != 0 || right != 0 ? 1 : 0
    case "&&": left != 0 && right != 0 ? 1 : 0
    case "==": left == right ? 1 : 0
    case "!=": left != right ? 1 : 0
    case "<=": left <= right ? 1 : 0
    case ">=": left >= right ? 1 : 0
    case "<": left < right ? 1 : 0
    case ">": left > right ? 1 : 0
    case "+": left &+ right
    case "-": left &- right
    case "*": left &* right
    // Nothing is divided by nothing, whatever a catalogue says.
    case "/": right == 0 ? 0 : left / right
    default: right == 0 ? 0 : left % right
    }
  }
}

private struct ExpressionReader {
  private var rest: Substring
  /// What is read inside each other; a catalogue is a file from anywhere.
  private var depth = 0

  init(_ text: Substring) { rest = text }

  mutating func whole() -> Expression? {
    guard let expression = choice() else { return nil }
    skipBlanks()
    return rest.isEmpty ? expression : nil
  }

  private mutating func choice() -> Expression? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100, let condition = operation() else { return nil }
    guard take("?") else { return condition }
    guard let yes = choice(), take(":"), let no = choice() else { return nil }
    return .choice(condition, yes, no)
  }

  /// The signs of C, the weakest first; of those that begin alike the longer one first.
  private static let signs = [
    ["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"],
  ]

  private mutating func operation(_ level: Int = 0) -> Expression? {
    guard level < Self.signs.count else { return single() }
    guard var left = operation(level + 1) else { return nil }
    while let sign = Self.signs[level].first(where: { take($0) }) {
      guard let right = operation(level + 1) else { return nil }
      left = .operation(sign, left, right)
    }
    return left
  }

  private mutating func single() -> Expression? {
    if take("!") {
      depth += 1
      defer { depth -= 1 }
      return depth < 100 ? single().map(Expression.not) : nil
    }
    if take("(") {
      guard let inner = choice(), take(")") else { return nil }
      return inner
    }
    if take("n") { return .number }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return Int(digits).map(Expression.constant)
  }

  private mutating func take(_ sign: String) -> Bool {
    skipBlanks()
    guard rest.hasPrefix(sign) else { return false }
    // `!` before `=` is half of another sign.
    if sign == "!", rest.dropFirst().first == "=" { return false }
    rest = rest.dropFirst(sign.count)
    return true
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isWhitespace) }
}
