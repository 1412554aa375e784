import BreakoutModel
import BreakoutWords

extension VerifyReport {
  /// A version of the document that was issued, and whether the record still holds what it was made from (product
  /// rule F27).
  public struct Issued: Equatable, Sendable {
    let number: DocumentNumber
    let at: Timestamp
    /// The last event that it holds.
    let entry: Int
    /// The link at that event, as the document prints it; `nil` where the record no longer reaches to it.
    let link: String?

    /// `nil` for an event that issues nothing.
    ///
    /// - Parameters:
    ///   - head: the link before the event.
    ///   - session: the session up to there.
    init?(_ event: Event, after head: ChainHead, in session: Session) {
      guard case .documentIssued = event.change else { return nil }
      (number, at) = (session.issues.nextID, event.at)
      (entry, link) = (head.seq, head.hash.hexadecimal)
    }

    private init(_ issue: DocumentIssue) {
      (number, at, entry, link) = (issue.id, issue.at, issue.seq - 1, nil)
    }

    /// Those that only the snapshot knows, since their place in the record cannot be read.
    static func lost(in session: Session, behind last: Int) -> [Issued] {
      session.issues.values.filter { $0.seq > last }.map(Issued.init)
    }

    /// E.g. `Version 2 of the document, issued 2016-04-26 10:14:05 UTC, was made from 31 events, which the record holds
    /// as they were: SHA-256 …`.
    var sentence: String {
      guard let link else {
        return words.records.issuedLost(number.number, at.words, events: entry)
      }
      return words.records.issued(number.number, at.words, events: entry, link: link)
    }
  }
}
