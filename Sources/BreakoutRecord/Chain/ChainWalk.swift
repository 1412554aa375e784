import BreakoutModel

/// Walks along the record and makes events of its rows, until the first that is not what was written.
public struct ChainWalk {
  public private(set) var head: ChainHead
  /// What a newer version of the program wrote, so far.
  public private(set) var newer: [EventName] = []
  private let coding = ChangeCoding()
  private let isOfNewerFile: Bool

  public init(from head: ChainHead, isOfNewerFile: Bool = false) {
    self.head = head
    self.isOfNewerFile = isOfNewerFile
  }

  /// - Returns: `nil` for a row that a newer version wrote.
  public mutating func step(_ row: EventRow) throws(Damage) -> Event? {
    guard row.seq <= head.seq + 1 else { throw .missing(seq: head.seq + 1) }
    guard row.seq == head.seq + 1, row.hash == row.link(after: head) else {
      throw .altered(row.name)
    }
    let reading = row.reading(by: coding, isOfNewerFile: isOfNewerFile)
    if reading == .nonsense { throw .undecodable(row.name) }
    head = ChainHead(seq: row.seq, hash: row.hash)
    if case .event(let event) = reading { return event }
    newer.append(row.name)
    return nil
  }
}
