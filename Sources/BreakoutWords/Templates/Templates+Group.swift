/// Templates for groups that know each other.
extension Words.Templates {
  /// A regular meeting of a working group: its title, what it is for in the list of templates, its background, what it
  /// is to reach, and its points, each with a short title and its question.
  public var workingGroup: Text {
    Text(
      title: say("Working Group Meeting"),
      summary: say("a regular meeting: actions, decisions, next steps, 30 minutes"),
      background: say(
        "The group looks back on what was agreed, decides what cannot wait, and leaves with names and dates."
      ),
      closing: "",
      points: [
        (
          say("Actions from last time"),
          say("Which actions are done, which are late, and what does each late one need?")
        ),
        (
          say("What must be decided now"), say("Which decision cannot wait, and what do we decide?")
        ),
        (
          say("What is in the way"),
          say("What keeps us from what we agreed, and who can remove it?")
        ),
        (
          say("Next steps"),
          say("Who does what until the next meeting, and what must be on its agenda?")
        ),
      ])
  }

  /// A meeting of the board of an organisation: as above.
  public var board: Text {
    Text(
      title: say("Board Meeting"),
      summary: say("a meeting of a board: minutes, finances, resolutions, 90 minutes"),
      background: say(
        "The papers of the meeting went to all members in time. The chair establishes the quorum."),
      closing: "",
      points: [
        (
          say("Minutes and quorum"),
          say("Is the quorum met, and are the minutes of the last meeting approved?")
        ),
        (
          say("Report of the management"),
          say("What has changed since the last meeting that the board has to know?")
        ),
        (
          say("Finances"),
          say("How do income and spending compare with the budget, and what follows from it?")
        ),
        (
          say("Resolutions"), say("Which resolutions are put to the vote, and how are they worded?")
        ),
        (say("Any other business"), say("What else has to be dealt with before the next meeting?")),
      ])
  }

  /// A meeting in which a team looks back on its work: as above.
  public var retrospective: Text {
    Text(
      title: say("Retrospective"),
      summary: say("a team looks back and changes one or two things, 60 minutes"),
      background: say(
        """
        What is said here stays here. Everybody did the best they could with what they knew then; we look for \
        what to change, not for who is to blame.
        """),
      closing: "",
      points: [
        (say("What went well"), say("What went well, and what should we keep doing?")),
        (say("What went badly"), say("What cost us time or nerves, and how often does it happen?")),
        (
          say("Why it happens"),
          say("Which causes lie behind it, and which of them can we change ourselves?")
        ),
        (
          say("What we change"),
          say("Which one or two things do we change now, who does it, and when do we look again?")
        ),
      ])
  }
}
