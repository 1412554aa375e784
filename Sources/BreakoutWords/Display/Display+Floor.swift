/// Who speaks and who is next, as everybody may see it.
extension Words.Display {
  /// Who has the floor, or is next.
  public var moderator: String { say("The moderator") }

  /// What has the floor: something technical is put right.
  public var technicalBreak: String { say("Technical break") }

  /// Somebody who is not named on this screen.
  public var participant: String { say("A participant") }

  /// As what somebody speaks, such as “point of order”, and who it is.
  public func speaker(_ name: String, as kind: String) -> String { say("\(kind): \(name)") }

  /// Heading over those who wait.
  public var speakersOpen: String { say("Speakers' list open") }

  /// Heading over those who wait.
  public var speakersClosed: String { say("Speakers' list closed") }

  /// In a line with how many wait: the speakers' list.
  public var listOpen: String { say("list open") }

  /// In a line with how many wait: the speakers' list.
  public var listClosed: String { say("list closed") }

  /// How many wait for the floor.
  public var nobodyWaits: String { say("nobody waits") }

  /// How many wait for the floor.
  public func waiting(_ count: Int) -> String { say(count, "\(count) waiting", "\(count) waiting") }

  /// At the end of a heading: below it stand those who speak next.
  public var nextBelow: String { say("next:") }

  /// Who speaks next, at the start of a line.
  public func next(_ name: String) -> String { say("Next: \(name)") }
}
