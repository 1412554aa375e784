import BreakoutModel
import BreakoutRecord

/// Tells a program that writes a session what other seats write, and who they are.
public final class SessionWatch {
  private let store: SessionStore
  private let watch: FileWatch
  private let hold: SeatHold?
  private var again = LookingAgain()
  private var seatsAgain = LookingAgain()
  /// As of the last look at them; `nil` before the first.
  private var seats: [Occupant]?

  /// What has come since the last look.
  public struct News: Equatable, Sendable {
    /// The acts of other seats; the session holds them already.
    public var events: [Event] = []
    /// Who else sits here, where that has changed.
    public var others: [Occupant]?
  }

  /// - Parameter hold: the seat of this program, where it has taken one.
  public init(_ store: SessionStore, hold: SeatHold?) throws(StoreProblem) {
    self.store = store
    self.hold = hold
    watch = try FileWatch(store.path)
  }

  /// Can be read when there may be news.
  public var descriptor: Int32 { watch.descriptor }

  /// In how many milliseconds to look again without being told; `nil` while nobody writes.
  public var nextLook: Int? { [again.pause, seatsAgain.pause].compactMap(\.self).min() }

  /// Takes in what is new; costs microseconds where nothing is.
  ///
  /// - Throws: a `StoreProblem` where the record cannot be read.
  public func look(_ session: inout Session) throws -> News {
    var news = News()
    let told = watch.takeChanges()
    lookAtSeats(told, &news)
    var isNew = false
    defer { again.looked(isToldOf: told.contains(.record), isNew: isNew) }
    if told.contains(.record) { try store.keepFiles() }
    news.events = try store.hasNews() ? store.catchUp(&session) : store.takeNews()
    isNew = !news.events.isEmpty
    return news
  }

  /// Reads who is there only when that may have changed: this is called at every key. One change is no reason
  /// to stop looking, for two who leave at once let go of their locks one after the other.
  private func lookAtSeats(_ told: FileNews, _ news: inout News) {
    guard let hold, seats == nil || told.contains(.seats) || seatsAgain.pause != nil else { return }
    let others = hold.others()
    if others != seats ?? [] { news.others = others }
    seats = others
    seatsAgain.looked(isToldOf: told.contains(.seats), isNew: false)
  }
}
