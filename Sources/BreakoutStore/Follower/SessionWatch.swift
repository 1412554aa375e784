import BreakoutModel

/// Tells a program that writes a session what other seats write, and who they are.
public final class SessionWatch {
  private let store: SessionStore
  private let watch: FileWatch
  private let hold: SeatHold?
  private var again = LookingAgain()
  private var seats: [Occupant] = []

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
  public var nextLook: Int? { again.pause }

  /// Takes in what is new; costs microseconds where nothing is.
  ///
  /// - Throws: a `StoreProblem` where the record cannot be read.
  public func look(_ session: inout Session) throws -> News {
    var news = News()
    let told = watch.takeChanges()
    if let hold {
      let others = hold.others()
      if others != seats { news.others = others }
      seats = others
    }
    var isNew = false
    defer { again.looked(isToldOf: !told.isEmpty, isNew: isNew) }
    news.events = try store.hasNews() ? store.catchUp(&session) : store.takeNews()
    isNew = !news.events.isEmpty
    return news
  }
}
