/// A result as each constituency gave it (product rule F11).
public struct ConstituencyLens: Hashable, Sendable {
  /// One constituency, or several small ones together.
  public struct Row: Hashable, Sendable {
    public let name: String
    public let present: Int
    public let yes: Int
    /// Blocking votes are among them.
    public let no: Int
    public let abstain: Int

    /// Yes of yes and no in tenths of a per cent, half up; `nil` where nobody voted for or against.
    public var percentTenths: Int? {
      yes + no == 0 ? nil : Percent.tenths(yes, of: yes + no)
    }

    /// E.g. `41.7 %`.
    public var percent: String? { percentTenths.map(Percent.words) }

    public var hasMajority: Bool { yes > no }
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
        name: presence.name, present: presence.present, yes: count.tally.yes,
        no: count.tally.against, abstain: count.tally.abstain)
    }
  }

  private init(_ tally: Tally, _ rows: [Row], ignored: [String]) {
    self.tally = tally
    self.rows = rows
    self.ignored = ignored
  }

  /// Yes of all votes cast, e.g. `75.0 %`; `nil` where nobody voted for or against.
  public var overall: String? {
    tally.cast == 0 ? nil : Percent.words(Percent.tenths(tally.yes, of: tally.cast))
  }

  /// The mean of the constituencies' percentages, e.g. `78.5 %`, of those with a view; `nil` if none has.
  public var equalWeight: String? {
    let views = rows.filter { $0.yes + $0.no > 0 }
    guard !views.isEmpty else { return nil }
    // Each share is rounded down to a unit; one unit each is added so that an exact half is one. That is
    // exact while the product of the constituencies' votes is below a million millions.
    let unit = 1_000_000_000_000_000
    let sum = views.reduce(0) { sum, row in
      sum + (row.yes + row.no).dividingFullWidth(row.yes.multipliedFullWidth(by: unit)).quotient + 1
    }
    return Percent.words((sum / views.count + unit / 2000) / (unit / 1000))
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

  /// E.g. `0.691`.
  public var crossGroupIndex: String? {
    crossGroupThousandths.map { index in
      let digits = String(index % 1000)
      return "\(index / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }

  /// The constituency with the smallest share of yes, the first of several.
  public var lowest: Row? {
    rows.filter { $0.yes + $0.no > 0 }.min { $0.yes * ($1.yes + $1.no) < $1.yes * ($0.yes + $0.no) }
  }

  /// With the constituencies of which fewer than `k` are present merged into "other", so that nobody can be
  /// told from the numbers (product rule F17). The smallest of the rest joins them while they are too few,
  /// or only one, which the total would give away.
  ///
  /// - Parameter names: others to be merged too, because a number elsewhere would tell them.
  public func merged(below k: Int, and names: Set<String> = []) -> ConstituencyLens {
    let sizes = rows.indices.sorted { rows[$0].present < rows[$1].present }
    var small = Set(sizes.filter { rows[$0].present < k || names.contains(rows[$0].name) })
    guard !small.isEmpty else { return self }
    for index in sizes where !small.contains(index) {
      let present = small.reduce(0) { $0 + rows[$1].present }
      if small.count > 1, present >= k { break }
      small.insert(index)
    }
    let together = rows.indices.filter(small.contains).map { rows[$0] }
    var rest = rows.indices.filter { !small.contains($0) }.map { rows[$0] }
    let name = rest.contains { $0.name == "other" } ? "other constituencies" : "other"
    rest.append(
      Row(
        name: name, present: together.reduce(0) { $0 + $1.present },
        yes: together.reduce(0) { $0 + $1.yes }, no: together.reduce(0) { $0 + $1.no },
        abstain: together.reduce(0) { $0 + $1.abstain }))
    return ConstituencyLens(tally, rest, ignored: ignored)
  }
}
