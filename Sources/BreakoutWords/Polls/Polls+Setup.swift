import BreakoutModel

/// What is fixed before a poll opens.
extension Words.Polls {
  /// Title of the panel.
  public var setUpTitle: String { say("A poll: fix what is asked, then open it") }

  /// How a poll is held, in lines, titles and lists.
  public func method(_ method: PollMethod) -> String {
    switch method {
    case .fistToFive: say("fist to five")
    case .gradients: say("gradients of agreement")
    case .dots: say("dot vote")
    case .approval: say("approval")
    case .score: say("score")
    case .ranked: say("ranked choice")
    }
  }

  /// Before what the poll is about; as short as can be.
  public var aboutLine: String { say("About") }

  /// Before the question of a poll; as short as can be.
  public var questionLine: String { say("Question") }

  /// Before the method of a poll; as short as can be.
  public var methodLine: String { say("Method") }

  /// Before where the options come from; as short as can be.
  public var optionsLine: String { say("Options") }

  /// Before how many dots each person places; as short as can be.
  public var dotsLine: String { say("Dots each") }

  /// Before the highest number that an option can be given; as short as can be.
  public var highestScoreLine: String { say("Highest score") }

  /// Before how far the room wants to agree; as short as can be.
  public var aimLine: String { say("Aim") }

  /// Before what happens to options that a ballot leaves out; as short as can be.
  public var leftOutLine: String { say("Left out") }

  /// Before the words of a scale's steps; as short as can be.
  public var scaleLine: String { say("Scale") }

  /// Beside “About”: the poll is about no recommendation.
  public var ownQuestion: String { say("a question of its own") }

  /// Beside “Options”: they are typed.
  public var typedOptions: String { say("typed here") }

  /// Beside “Options”: they are the points of the agenda that are left.
  public var remainingPoints: String { say("the remaining points") }

  /// Beside “Options”.
  public var undecidedRecommendations: String { say("the undecided recommendations") }

  /// Beside a line for a number, while none is typed.
  public func usualNumber(_ number: Int) -> String { say("\(number)  (the usual number)") }

  /// Beside “Aim”.
  public var noAim: String { say("none set") }

  /// Beside “Left out”.
  public var leftOutShareLast: String {
    say("options that a ballot leaves out share the last place")
  }

  /// Beside “Left out”.
  public var leftOutNotCompared: String { say("options that a ballot leaves out are not compared") }

  /// Beside “Scale”.
  public var usualSteps: String { say("the usual eight steps") }

  /// Beside “Scale”: the words are edited below.
  public var ownSteps: String { say("your own steps") }

  /// The question of a poll on what to take next, for the room to see.
  public var whichPointFirst: String { say("Which of the remaining points first?") }

  /// A warning; the parts are two options with their letters.
  public func soundAlike(_ option: String, _ other: String) -> String {
    say(
      """
      ! \(option) and \(other) sound alike and may split votes: merge them now, or word them apart.
      """)
  }

  /// A warning; the parts are two options with their letters, and how many further pairs there are.
  public func soundAlike(_ option: String, _ other: String, more count: Int) -> String {
    say(
      count,
      """
      ! \(option) and \(other) (and \(count) more pairs) sound alike and may split votes: merge \
      them now, or word them apart.
      """,
      """
      ! \(option) and \(other) (and \(count) more pairs) sound alike and may split votes: merge \
      them now, or word them apart.
      """)
  }

  /// An option between quotation marks, and its letter.
  public func quoted(_ sign: String, _ option: String) -> String { say("\(sign) “\(option)”") }

  /// Behind what the room is told to do: how many there are.
  public func present(_ count: Int) -> String {
    say(count, "\(count) present.", "\(count) present.")
  }
}

/// What the moderator says to the room, and how a ballot is typed.
extension Words.Polls {
  /// Read out to the room.
  public func instruction(_ poll: Poll) -> String {
    switch poll.method {
    case .fistToFive:
      say("Everybody shows 0 to 5 fingers at the same time; below 3 is heard first.")
    case .gradients: say("Everybody chooses one step of the scale, at the same time.")
    case .dots: placeDots(poll.dotsEach)
    case .approval: say("Everybody marks each option that they can accept, unseen by the others.")
    case .score:
      say("Everybody gives each option 0 to \(poll.highestScore), unseen by the others.")
    case .ranked: say("Everybody orders the options, the best first, unseen by the others.")
    }
  }

  /// Read out to the room.
  private func placeDots(_ count: Int) -> String {
    say(
      count, "Everybody places \(count) dot, unseen by the others.",
      "Everybody places \(count) dots, unseen by the others.")
  }

  /// Below the line in which a ballot is typed. The examples are what is typed; Enter is a key.
  public func typing(_ poll: Poll) -> String {
    switch poll.method {
    case .fistToFive: say("One digit for each person, 0 to 5, saved at once.")
    case .gradients where poll.legend.count < 10: digits(upTo: poll.legend.count)
    case .gradients: say("The number of the step for each person, then Enter.")
    case .dots: say("A letter for each dot, e.g. AAB, then Enter. 3: AAB for three alike.")
    case .approval: say("The letters of one person, e.g. AC, then Enter. 3: AC for three alike.")
    case .score: say("A number for each option, e.g. 4 0 5, then Enter; - leaves one out.")
    case .ranked: say("The best first, e.g. A>B=C, then Enter. 3: A>B=C for three alike.")
    }
  }

  /// Below the line in which a ballot is typed, on a scale with so many steps.
  private func digits(upTo steps: Int) -> String {
    say("One digit for each person, 1 to \(steps), saved at once.")
  }
}

/// What is said to who prepares a poll.
extension Words.Polls {
  /// A poll on the order of points cannot be held.
  public var tooFewPoints: String {
    say("Fewer than two points remain, so there is no order to vote on.")
  }

  /// Somebody pastes where nothing is typed.
  public var nothingToPaste: String { say("Nothing can be pasted here.") }

  /// A key does nothing in a line with a choice.
  public var choiceKeys: String { say("Left and Right change the choice; Tab goes on.") }

  /// A key does nothing in a line that takes a number.
  public var onlyNumber: String { say("Only a whole number here.") }
}
