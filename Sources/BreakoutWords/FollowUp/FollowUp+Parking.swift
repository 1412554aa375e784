import BreakoutModel

/// Issues that were parked.
extension Words.FollowUp {
  /// In the heading of the parked issues, before how many they are.
  public var parkingLot: String { say("Parking lot") }

  /// In that heading: how many issues are parked, and how many of them nobody takes up yet.
  public func parked(_ count: Int, open: Int) -> String {
    say("\(parked(count)), \(withoutOwner(open))")
  }

  /// How many issues are parked.
  private func parked(_ count: Int) -> String { say(count, "\(count) parked", "\(count) parked") }

  /// How many issues nobody takes up yet.
  private func withoutOwner(_ count: Int) -> String {
    say(count, "\(count) without an owner", "\(count) without an owner")
  }

  /// In the place of an empty list; `p:` is typed.
  public var nothingParked: String {
    say("Nothing is parked yet: a note that begins with p: parks an issue.")
  }

  /// Below the list: who raised an issue.
  public func raised(by name: String) -> String { say("raised by \(name)") }

  /// Where an issue was raised, or somebody asked for the floor: the number of a point.
  public func point(_ number: Int) -> String { say("point \(number)") }

  /// At the right of an issue: nobody takes it up yet.
  public var noOwner: String { say("no owner") }

  /// Below the list: who takes an issue up.
  public func owner(_ name: String) -> String { say("owner: \(name)") }

  private func owner(_ owner: ParkedOwner) -> String {
    owner.due.isEmpty ? owner.name : self.owner(owner.name, by: owner.due)
  }

  /// Who takes an issue up, and by when.
  private func owner(_ name: String, by due: String) -> String { say("\(name), by \(due)") }

  /// What becomes of an issue, in a few words.
  public func ticket(_ ticket: ParkedTicket) -> String {
    switch ticket {
    case .owned: ticket.owner.map(owner) ?? ""
    case .returnedToSponsor: say("returned to sponsor")
    case .toPlenary: say("to plenary")
    }
  }

  /// After that was settled: the beginning of an issue, and what becomes of it.
  public func settled(_ issue: String, _ ticket: String) -> String { say("“\(issue)”: \(ticket).") }

  /// Bottom line: says who takes an issue up.
  public var ownerHint: String { say("owner") }

  /// Heading of a form: the beginning of an issue.
  public func whoTakesUp(_ issue: String) -> String { say("Who takes up “\(issue)”") }

  /// A field: who takes an issue up.
  public var ownerField: String { say("Owner") }

  /// A field.
  public var byWhen: String { say("By when") }

  /// Heading of a form: the beginning of an issue.
  public func bringBack(_ issue: String) -> String { say("Bring back “\(issue)”") }

  /// A field: the number of a point of the agenda.
  public var toPoint: String { say("To point number") }

  /// The form was sent without an owner.
  public var typeOwner: String { say("Type who takes the issue up.") }

  /// The form was sent without a point.
  public var typePoint: String { say("Type the number of a point on the agenda.") }

  /// Below a form: names that the Tab key offers.
  public func tabOffers(_ names: [String]) -> String { say("Tab: \(words.lists.row(names))") }
}
