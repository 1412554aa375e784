/// A result as each constituency gave it (product rule F11).
public struct ConstituencyLens: Hashable, Sendable {
  /// Of whom a row tells.
  public enum Group: Hashable, Sendable {
    case named(String)
    /// Several small ones together, beside those that are named.
    case others(besides: [String])
  }

  /// One constituency, or several small ones together.
  public struct Row: Hashable, Sendable {
    public let group: Group
    public let present: Int
    public let yes: Int
    /// Blocking votes are among them.
    public let no: Int
    public let abstain: Int

    /// Yes of yes and no in tenths of a per cent, half up; `nil` where nobody voted for or against.
    public var percentTenths: Int? {
      yes + no == 0 ? nil : Percentages.tenths(yes, of: yes + no)
    }

    public var hasMajority: Bool { yes > no }

    fileprivate func isOne(of names: Set<String>) -> Bool {
      if case .named(let name) = group { names.contains(name) } else { false }
    }
  }

  public let tally: Tally
  /// The constituencies of which somebody is present, in the order of the electorate.
  public let rows: [Row]
  /// The constituencies of which nobody is present, left out of account.
  public let ignored: [String]

  /// `nil` where the room was counted as a whole. Throws where the numbers cannot be.
  public init?(_ count: VoteCount, of electorate: Electorate) throws(Refusal) {
    guard count.groups != nil, let counts = try count.checked(of: electorate),
      let presences = electorate.groups
    else { return nil }
    tally = count.tally
    ignored = presences.filter { $0.present == 0 }.map(\.name)
    rows = zip(counts, presences).filter { $1.present > 0 }.map { count, presence in
      Row(
        group: .named(presence.name), present: presence.present, yes: count.tally.yes,
        no: count.tally.against, abstain: count.tally.abstain)
    }
  }

  private init(_ tally: Tally, _ rows: [Row], ignored: [String]) {
    self.tally = tally
    self.rows = rows
    self.ignored = ignored
  }

  /// Yes of all votes cast in tenths of a per cent; `nil` where nobody voted for or against.
  public var overallTenths: Int? {
    tally.cast == 0 ? nil : Percentages.tenths(tally.yes, of: tally.cast)
  }

  /// The mean of the constituencies' percentages in tenths of a per cent, of those with a view; `nil` if none
  /// has.
  public var equalWeightTenths: Int? {
    let views = rows.filter { $0.yes + $0.no > 0 }
    guard !views.isEmpty else { return nil }
    // Each share is rounded down to a unit; one unit each is added so that an exact half is one. That is
    // exact while the product of the constituencies' votes is below a million millions.
    let unit = 1_000_000_000_000_000
    let sum = views.reduce(0) { sum, row in
      sum + (row.yes + row.no).dividingFullWidth(row.yes.multipliedFullWidth(by: unit)).quotient + 1
    }
    return (sum / views.count + unit / 2000) / (unit / 1000)
  }

  /// The geometric mean of `(Y + 1) / (Y + N + 2)` in thousandths, e.g. 691 for 0.691; for display only.
  /// `nil` where nobody is present.
  public var crossGroupThousandths: Int? {
    guard !rows.isEmpty else { return nil }
    // The root is found by halving, in shares of the rows so that no product becomes too small.
    var (low, high) = (0.0, 1.0)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      let ratio = rows.reduce(1.0) {
        $0 * (Double($1.yes + 1) / Double($1.yes + $1.no + 2)) / middle
      }
      if ratio > 1 { low = middle } else { high = middle }
    }
    return Int((low * 1000).rounded())
  }

  /// The constituency with the smallest share of yes, the first of several.
  public var lowest: Row? {
    rows.filter { $0.yes + $0.no > 0 }.min { $0.yes * ($1.yes + $1.no) < $1.yes * ($0.yes + $0.no) }
  }

  /// With the constituencies of which fewer than `k` are present merged into one row, so that nobody can be
  /// told from the numbers (product rule F17). The smallest of the rest joins them while they are too few,
  /// or only one, which the total would give away.
  ///
  /// - Parameter names: others to be merged too, because a number elsewhere would tell them.
  public func merged(below k: Int, and names: Set<String> = []) -> ConstituencyLens {
    let sizes = rows.indices.sorted { rows[$0].present < rows[$1].present }
    var small = Set(sizes.filter { rows[$0].present < k || rows[$0].isOne(of: names) })
    guard !small.isEmpty else { return self }
    for index in sizes where !small.contains(index) {
      let present = small.reduce(0) { $0 + rows[$1].present }
      if small.count > 1, present >= k { break }
      small.insert(index)
    }
    let together = rows.indices.filter(small.contains).map { rows[$0] }
    var rest = rows.indices.filter { !small.contains($0) }.map { rows[$0] }
    let named = rest.compactMap { if case .named(let name) = $0.group { name } else { nil } }
    rest.append(
      Row(
        group: .others(besides: named), present: together.reduce(0) { $0 + $1.present },
        yes: together.reduce(0) { $0 + $1.yes }, no: together.reduce(0) { $0 + $1.no },
        abstain: together.reduce(0) { $0 + $1.abstain }))
    return ConstituencyLens(tally, rest, ignored: ignored)
  }
}
