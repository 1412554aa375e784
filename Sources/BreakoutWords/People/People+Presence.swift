/// The count of the people in the room. Enter, Tab and Ctrl-P are keys.
extension Words.People {
  /// Heading of the count.
  public var whoIsHere: String { say("Who is in the room") }

  /// In that heading: when they were counted last, a time of the clock.
  public func counted(at time: String) -> String { say("counted \(time)") }

  /// Over a column of numbers, in up to eight letters: who has a vote and is in the room.
  public var present: String { say("present") }

  /// Over a column of numbers, in up to eight letters: who may vote, in the room or not.
  public var entitled: String { say("entitled") }

  /// Over a column of numbers, in up to eight letters: how many are marked on the roster as present.
  public var byName: String { say("by name") }

  /// A row: everybody who has a vote.
  public var peoplePresent: String { say("People present") }

  /// A row: everybody who has a vote, where they are counted in one number.
  public var roomAsAWhole: String { say("Room as a whole") }

  /// A row: everybody who has a vote, where they are counted by constituency.
  public var roomAsASum: String { say("Room as a whole (sum)") }

  /// A row: those in the room who have no vote.
  public var observersAndStaff: String { say("Observers, staff") }

  /// A warning: a vote is open, with so many present.
  public func voteIsOpen(with count: Int) -> String {
    say(
      count,
      """
      A vote is open with \(count) present: arrivals do not change it. Ctrl-P in the vote \
      corrects a wrong number.
      """,
      """
      A vote is open with \(count) present: arrivals do not change it. Ctrl-P in the vote \
      corrects a wrong number.
      """)
  }

  /// A warning: one number is typed for the room that was counted by constituency.
  public var wholeDropsGroups: String {
    say(
      """
      The whole takes the place of the numbers by constituency; Enter asks before it drops them.
      """)
  }

  /// What keys do where there are constituencies.
  public var howToCountGroups: String {
    say(
      """
      Digits type a number, + and − count one, Tab goes to those entitled in all, Enter saves.
      """)
  }

  /// What keys do where there are no constituencies.
  public var howToCount: String {
    say("Type the number, + and − count one, Tab goes to those entitled in all, Enter saves.")
  }

  /// Bottom line: what Enter does.
  public var save: String { say("save") }
}

/// What is said while the room is counted.
extension Words.People {
  /// A place: how many people were typed to be in the room.
  public var theCountOfTheRoom: String { say("the count of the room") }
  /// The count comes back as it was left.
  public var numbersAreKept: String {
    say("These numbers were typed before and are not saved yet.")
  }

  /// One was to be counted in the row of the whole room.
  public var chooseTheGroup: String {
    say("The constituencies are counted: choose the one that somebody came from or left.")
  }

  /// Something else than a number was typed.
  public var onlyDigits: String { say("Only digits here, + and −; Tab and the arrows move.") }

  /// Something else than a number was pasted.
  public var onlyANumber: String { say("Only a number can be pasted here.") }

  /// The count was to be saved without a number.
  public var typeHowMany: String { say("Type how many people are present.") }

  /// A question to be answered with yes or no; the part is a number that is likely a slip, and what it counts.
  public func isItSo(_ number: String) -> String { say("\(number): save it so?") }

  /// A number that is likely a slip.
  public func inTheRoom(_ count: Int) -> String {
    say(count, "\(count) in the room", "\(count) in the room")
  }

  /// A number that is likely a slip.
  public func observersAndStaff(_ count: Int) -> String {
    say(count, "\(count) observers and staff", "\(count) observers and staff")
  }

  /// A question to be answered with yes or no: how many are in the room, and the constituencies with their numbers.
  public func wholeWithout(_ groups: [String], _ present: Int) -> String {
    say(
      present,
      """
      \(present) for the room as a whole, without \(words.lists.row(groups)): save it so?
      """,
      """
      \(present) for the room as a whole, without \(words.lists.row(groups)): save it so?
      """)
  }

  /// A constituency and how many of it were counted, in a list.
  public func group(_ name: String, _ count: Int) -> String { say("\(name) \(count)") }

  /// After the count was saved: how many have a vote, those of each constituency, and how many have no vote.
  public func saved(_ count: Int, groups: [String], observers: Int) -> String {
    let people = groups.isEmpty ? present(count) : present(count, groups)
    return observers > 0 ? saved(people, self.observers(observers)) : saved(people)
  }

  /// After the count was saved: how many are present.
  private func saved(_ people: String) -> String { say("\(people).") }

  /// After the count was saved: how many are present, and how many observers there are.
  private func saved(_ people: String, _ observers: String) -> String {
    say("\(people); \(observers).")
  }

  /// How many have a vote and are in the room.
  private func present(_ count: Int) -> String {
    say(count, "\(count) present", "\(count) present")
  }

  /// How many have a vote and are in the room, and how many of each constituency.
  private func present(_ count: Int, _ groups: [String]) -> String {
    say("\(present(count)): \(words.lists.row(groups))")
  }

  /// How many in the room have no vote.
  public func observers(_ count: Int) -> String {
    say(count, "\(count) observer", "\(count) observers")
  }

  /// After the number present at an open vote was corrected.
  public func presentForVote(_ count: Int) -> String {
    say(count, "\(count) present, for this vote too.", "\(count) present, for this vote too.")
  }
}

/// What another seat has counted meanwhile.
extension Words.People {
  /// A question to be answered with yes or no; what another seat has changed, in a list.
  public func meanwhile(_ changes: [String]) -> String {
    say("Meanwhile \(words.lists.row(changes)): save your numbers all the same?")
  }

  /// A change in that list: what is counted, and the number.
  public func isByAnother(_ what: String, _ number: String) -> String {
    say("\(what) is \(number) by another seat")
  }

  /// A change in that list: what is counted, and is not any more.
  public func isEmptyByAnother(_ what: String) -> String {
    say("\(what) is empty by another seat")
  }

  /// In that list: what is counted.
  public var theRoom: String { say("the room") }

  /// In that list: what is counted, those who may vote.
  public var theRoomEntitled: String { say("the room entitled") }

  /// In that list: what is counted, those of a constituency who may vote.
  public func entitled(of group: String) -> String { say("\(group) entitled") }

  /// In that list: what is counted.
  public var numberOfObservers: String { say("the number of observers") }
}
