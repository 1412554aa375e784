import BreakoutModel
import BreakoutRecord

/// Hears of a session file what other programs write, and who they are.
public final class SessionWatch: RecordWatch {
  private let store: SessionStore
  private let watch: FileWatch
  private let hold: (any SeatHold)?
  private var again = LookingAgain()
  private var seatsAgain = LookingAgain()
  /// As of the last look at them; `nil` before the first.
  private var seats: [Occupant]?

  /// - Parameter hold: the seat of this program, where it has taken one.
  public init(_ store: SessionStore, hold: (any SeatHold)?) throws(StoreProblem) {
    self.store = store
    self.hold = hold
    watch = try FileWatch(store.path)
  }

  public var descriptor: Int32 { watch.descriptor }

  public var nextLook: Int? { [again.pause, seatsAgain.pause].compactMap(\.self).min() }

  public func look() throws -> RecordNews {
    var news = RecordNews()
    let told = watch.takeChanges()
    lookAtSeats(told, &news)
    var isNew = false
    defer { again.looked(isToldOf: told.contains(.record), isNew: isNew) }
    if told.contains(.record) { try store.keepFiles() }
    news.events = try store.hasNews() ? store.catchUp() : store.takeNews()
    isNew = !news.events.isEmpty
    return news
  }

  /// Reads who is there only when that may have changed: this is called at every key. One change is no reason
  /// to stop looking, for two who leave at once let go of their locks one after the other.
  private func lookAtSeats(_ told: FileNews, _ news: inout RecordNews) {
    guard let hold, seats == nil || told.contains(.seats) || seatsAgain.pause != nil else { return }
    let others = hold.others()
    if others != seats ?? [] { news.others = others }
    seats = others
    seatsAgain.looked(isToldOf: told.contains(.seats), isNew: false)
  }
}
