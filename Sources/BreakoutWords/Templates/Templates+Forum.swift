/// Templates for forums and meetings of many.
extension Words.Templates {
  /// The groups of a breakout session of the United Nations, short.
  public var groups: [String] {
    [say("CSO"), say("Business"), say("Government"), say("UN"), say("Other")]
  }

  /// A breakout session of a forum of the United Nations: its title, what it is for in the list of templates, its
  /// background, what it is to reach, and its points, each with a short title and its question.
  public var unBreakout: Text {
    Text(
      title: say("Partnerships for Peaceful and Inclusive Societies"),
      summary: say("a breakout session of a forum: eight points, 90 minutes, five groups"),
      background: say(
        """
        This breakout session takes up two of the Sustainable Development Goals: peaceful and inclusive \
        societies with institutions that answer for what they do (Goal 16), and the partnerships that all \
        goals depend on (Goal 17). Each point names the target that it is about.
        """),
      closing: say(
        """
        The session ends with recommendations for action. Each says who does what, by when, and how it \
        will be seen that it was done.
        """),
      points: [
        (
          say("A seat at the table"),
          say(
            "Who is missing where decisions are made, and what would bring them there? (Target 16.7)"
          )
        ),
        (
          say("Institutions that answer"),
          say(
            "How can institutions show people what became of what they were promised? (Target 16.6)"
          )
        ),
        (
          say("Open information"),
          say("Which information must be open to all, and who has to open it? (Target 16.10)")
        ),
        (
          say("Safety of those who speak"),
          say(
            "What protects those who speak up from violence and from reprisals? (Targets 16.1 and 16.a)"
          )
        ),
        (
          say("Partnerships that last"),
          say(
            """
            What keeps partnerships of civil society, companies and governments alive after the first \
            money is spent? (Target 17.17)
            """)
        ),
        (
          say("Figures to go by"),
          say(
            "Which figures would show whether commitments are kept, and who collects them? (Target 17.18)"
          )
        ),
        (
          say("Policies that fit together"),
          say(
            "Where does one policy undo what another one builds, and who can mend that? (Target 17.14)"
          )
        ),
        (
          say("Who does what by when"),
          say("What will each group in this room do next, and until when? (Target 17.16)")
        ),
      ])
  }

  /// A town hall meeting of a community: as above.
  public var townHall: Text {
    Text(
      title: say("Town Hall Meeting"),
      summary: say("a meeting with residents: report, questions, proposals, 75 minutes"),
      background: say(
        """
        Everybody who lives or works here may speak. Speeches are short, so that many can be heard; those who \
        have not spoken yet come first.
        """),
      closing: say("What was proposed, and what becomes of it, is published within a week."),
      points: [
        (
          say("What has happened"),
          say("What became of the proposals of the last meeting, and why did the rest not happen?")
        ),
        (
          say("Questions of the residents"),
          say("What do people want to know from those in charge?")
        ),
        (say("Proposals"), say("What should be done in the coming year, and in which order?")),
        (
          say("What happens next"),
          say("Who takes up which proposal, and when will they report back?")
        ),
      ])
  }
}
