import BreakoutWords
import Testing

@testable import BreakoutModel

/// How real rules of procedure word their majorities, and what each of them means.
@Suite struct RulePhrasingTests {
  private static func share(_ p: Int, _ q: Int) -> Fraction { Fraction(p, q) ?? .half }

  private static func rule(
    _ p: Int, _ q: Int, of base: VoteBase = .cast, more: Bool = false, quorum: Quorum? = nil
  ) -> VoteRule {
    VoteRule(base: base, share: share(p, q), isStrict: more, quorum: quorum)
  }

  private static let simple = VoteRule.simple
  private static let entitled = rule(1, 2, of: .entitled, more: true)
  private static let present = rule(1, 2, of: .present, more: true)
  private static let unanimity = rule(100, 100)
  private static let simpleAndGroups = VoteRule(
    share: .half, isStrict: true, groups: GroupCondition())
  private static let thirdBlocks = VoteRule(
    share: .zero, conditions: [AnswerCondition(.no, .fewerThan, share(1, 3))])
  private static func counts(_ counts: AnswerCount...) -> VoteRule {
    VoteRule(share: .zero, counts: counts)
  }
  private static func simple(_ quorum: Quorum) -> VoteRule {
    VoteRule(share: .half, isStrict: true, quorum: quorum)
  }
  private static func people(_ number: Int) -> Quorum { Quorum(.presence, number: number) }

  private static let votes: [(String, VoteRule)] = [
    ("a majority of the members present and voting", simple),
    ("two thirds of the members present and voting", .twoThirds),
    ("two-thirds majority of members present and voting", .twoThirds),
    ("simple majority of votes cast", simple), ("simple majority", simple),
    ("two-thirds vote", .twoThirds), ("absolute majority of members", entitled),
    ("absolute majority of votes cast", simple), ("majority of all members", entitled),
    ("majority of the members in office", entitled), ("majority of those present", present),
    ("a majority of the delegates present", present),
    ("three-fourths majority", .threeQuarters),
    ("four fifths of the members present", rule(4, 5, of: .present)),
    ("unanimity", unanimity), ("60 percent of votes cast", rule(60, 100)),
    ("75% of votes cast", rule(75, 100)), ("more than 50%", simple),
    ("50 % plus one of votes cast", simple), ("50% of votes cast", simple),
    ("half plus one of members present", present), ("50 % + 1", simple),
    ("majority of votes cast, abstentions not counted", simple),
    ("2/3 of votes cast, abstentions count as votes against", rule(2, 3, of: .castAndAbstentions)),
    ("two-thirds of votes cast and abstaining", rule(2, 3, of: .castAndAbstentions)),
    ("2/3 of yes, no and abstaining together", rule(2, 3, of: .castAndAbstentions)),
    ("at least two thirds in favour and not more than one quarter against", .standards),
    ("simple majority, quorum 50%", simple(Quorum(.presence, share: share(50, 100)))),
    ("simple majority; quorum 20", simple(people(20))),
    (
      "simple majority; quorum: one third of members", simple(Quorum(.presence, share: share(1, 3)))
    ),
    ("simple majority in each chamber", .houses), ("majority in every constituency", .houses),
    (
      "2/3 of votes cast in each constituency",
      VoteRule(share: .zero, groups: GroupCondition(share: .twoThirds, isStrict: false))
    ),
    ("double majority", simpleAndGroups), ("simple majority by show of hands", simple),
    ("two-thirds of the total voting rights", rule(2, 3, of: .entitled)),
    ("majority of participants", present), ("100 % of votes cast", unanimity),
    ("not less than two thirds of votes cast", .twoThirds),
    ("at least one third against blocks", thirdBlocks), ("2/3 of yes and no", .twoThirds),
    ("Zweidrittelmehrheit der abgegebenen Stimmen", .twoThirds),
    // Numbers of people.
    ("at least 12 yes", counts(AnswerCount(.yes, .atLeast, 12))),
    ("12 votes in favour", counts(AnswerCount(.yes, .atLeast, 12))),
    ("at least twelve votes", counts(AnswerCount(.yes, .atLeast, 12))),
    ("an affirmative vote of nine members", counts(AnswerCount(.yes, .atLeast, 9))),
    ("more than 12 yes", counts(AnswerCount(.yes, .atLeast, 13))),
    (
      "simple majority, at least 12 yes and no more than 3 against",
      VoteRule(
        share: .half, isStrict: true,
        counts: [AnswerCount(.yes, .atLeast, 12), AnswerCount(.no, .atMost, 3)])
    ),
    ("simple majority, quorum of 20 members", simple(people(20))),
    ("simple majority; at least 20 members must be present", simple(people(20))),
    ("simple majority with a quorum of 20 votes", simple(Quorum(.participation, number: 20))),
    ("majority of votes cast; twenty-one members constitute a quorum", simple(people(21))),
    // Blocking minorities.
    (
      "unless a quarter object",
      VoteRule(
        share: .zero, conditions: [AnswerCondition(.no, .fewerThan, share(1, 4))])
    ),
    (
      "2/3 of votes cast, rejected if one third vote against",
      VoteRule(
        share: .twoThirds, conditions: [AnswerCondition(.no, .fewerThan, share(1, 3))])
    ),
    ("blocking minority of one third", thirdBlocks),
    (
      "simple majority unless 3 or more object",
      VoteRule(
        share: .half, isStrict: true, counts: [AnswerCount(.no, .atMost, 2)])
    ),
    // Abstentions.
    ("simple majority, abstentions count as no", rule(1, 2, of: .castAndAbstentions, more: true)),
    ("2/3 of votes cast excluding abstentions", .twoThirds),
    ("2/3 of votes cast including abstentions", rule(2, 3, of: .castAndAbstentions)),
    ("60 % of those present, abstentions count as votes against", rule(60, 100, of: .present)),
    // Other ways to say the same.
    ("nobody against", unanimity), ("unanimous vote", unanimity),
    ("unanimity of the members present", rule(100, 100, of: .present)),
    ("sixty per cent of votes cast", rule(60, 100)), ("sixty-seven pct", rule(67, 100)),
    ("3/5 majority", rule(3, 5)), ("two thirds (2/3) majority of the votes cast", .twoThirds),
    ("two out of three votes cast", .twoThirds), ("⅔ of votes cast", .twoThirds),
    ("≥ 2/3 of votes cast", .twoThirds), ("> 2/3", rule(2, 3, more: true)),
    ("60 % or more of votes cast", rule(60, 100)), ("qualified majority of two thirds", .twoThirds),
    ("Decisions are taken by a two-thirds majority of those voting", .twoThirds),
    ("majority (more than half of votes cast)", simple),
    ("half of those present", rule(1, 2, of: .present)),
    ("a tie is not adopted; simple majority", simple),
    ("simple majority, by secret ballot", simple),
    // Other languages.
    ("einfache Mehrheit", simple), ("Einfache Mehrheit der abgegebenen Stimmen", simple),
    ("zwei Drittel der anwesenden Mitglieder", rule(2, 3, of: .present)),
    ("absolute Mehrheit der Mitglieder", entitled), ("Dreiviertelmehrheit", .threeQuarters),
    ("mindestens 60 Prozent der abgegebenen Stimmen", rule(60, 100)), ("einstimmig", unanimity),
    ("2/3-Mehrheit", .twoThirds), ("Mehrheit der anwesenden und abstimmenden Mitglieder", simple),
    (
      "2/3 der abgegebenen Stimmen, Enthaltungen zählen als Nein",
      rule(2, 3, of: .castAndAbstentions)
    ),
    ("majorité simple", simple), ("majorité des deux tiers des suffrages exprimés", .twoThirds),
    ("deux tiers des membres présents et votants", .twoThirds),
    ("à la majorité absolue des membres présents", present), ("majorité des membres", entitled),
    ("l’unanimité", unanimity), ("trois quarts des voix exprimées", .threeQuarters),
    ("60 pour cent des suffrages exprimés", rule(60, 100)),
    ("majorité simple, quorum de 20 membres", simple(people(20))),
    ("mayoría simple", simple), ("mayoría de dos tercios de los votos emitidos", .twoThirds),
    ("dos tercios de los miembros presentes y votantes", .twoThirds),
    ("mayoría absoluta de los miembros", entitled), ("tres cuartas partes", .threeQuarters),
    ("la mitad más uno de los presentes", present), ("unanimidad", unanimity),
    ("простое большинство", simple), ("простое большинство голосов", simple),
    ("большинство в две трети голосов", .twoThirds),
    ("две трети присутствующих и участвующих в голосовании", .twoThirds),
    ("большинством в две трети членов, присутствующих и участвующих в голосовании", .twoThirds),
    ("большинство присутствующих", present), ("единогласно", unanimity),
    ("не менее двух третей голосов", .twoThirds),
    ("简单多数", simple), ("三分之二多数", .twoThirds), ("出席并投票的成员的三分之二多数", .twoThirds),
    ("过半数", simple), ("出席成员的过半数", present), ("全体成员的三分之二", rule(2, 3, of: .entitled)),
    ("百分之六十", rule(60, 100)), ("一致通过", unanimity), ("三分之二以上", .twoThirds),
    ("أغلبية بسيطة", simple), ("أغلبية الثلثين", .twoThirds),
    ("أغلبية ثلثي الأعضاء الحاضرين والمصوتين", .twoThirds), ("بالإجماع", unanimity),
    ("أغلبية ثلثي الأصوات المدلى بها", .twoThirds), ("أغلبية الأعضاء الحاضرين", present),
  ]

  @Test(arguments: votes) func readsARuleForVotes(words: String, rule: VoteRule) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil)
    #expect(practice.rule == rule, "read as \(practice.rule.words)")
    #expect(!practice.seeksConsensus && practice.namesRule && !practice.needsConfirmation)
  }

  @Test("what a rule means is read back from its own words", arguments: votes)
  func readsBack(words: String, rule: VoteRule) throws {
    #expect(try VoteRule(reading: rule.words) == rule)
  }

  private static let withConsensus: [(String, VoteRule)] = [
    ("consensus, failing which a simple majority", simple),
    ("consensus or 2/3 of votes cast", .twoThirds),
    ("consensus, à défaut majorité des deux tiers", .twoThirds),
    ("consensus, else 2/3 of votes cast", .twoThirds),
    ("2/3 of votes cast if consensus cannot be reached", .twoThirds),
    ("If consensus is not reached, a simple majority", simple),
    ("by consensus; failing that, by 60 % of votes cast", rule(60, 100)),
    ("consensus – otherwise a two-thirds majority", .twoThirds),
    (
      "consensus unless a quarter object",
      VoteRule(
        share: .zero, conditions: [AnswerCondition(.no, .fewerThan, share(1, 4))])
    ),
    ("Konsens, sonst Zweidrittelmehrheit", .twoThirds),
    ("consenso, en su defecto mayoría simple", simple),
    ("консенсус, в противном случае большинство в две трети голосов", .twoThirds),
    ("协商一致，否则三分之二多数", .twoThirds), ("توافق الآراء، وإلا فأغلبية الثلثين", .twoThirds),
  ]

  @Test(arguments: withConsensus) func readsConsensusFirst(words: String, rule: VoteRule) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil)
    #expect(practice.rule == rule, "read as \(practice.rule.words)")
    #expect(practice.seeksConsensus && practice.namesRule && !practice.needsConfirmation)
    #expect(practice.words == "consensus, else \(rule.words)")
  }

  @Test(arguments: [
    "consensus", "general consent", "no objections", "By consensus.", "Konsens", "consenso",
    "par consensus", "консенсус", "协商一致", "بتوافق الآراء", "unanimous consent",
  ]) func consensusAloneNamesNoRuleForVotes(words: String) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil && practice.words == "consensus")
    #expect(practice.seeksConsensus && !practice.namesRule && practice.needsConfirmation)
  }

  @Test(arguments: [
    ("50% of votes cast", RuleRemark.halfIsMoreThanHalf),
    ("half of votes cast", .halfIsMoreThanHalf),
    ("half of votes cast in each constituency", .halfIsMoreThanHalf),
    ("double majority", .doubleMajority), ("absolute majority", .absoluteMajority),
    ("at least 40 % in favour", .minorityCarries), ("at least 12 yes", .minorityCarries),
    ("simple majority by show of hands", .method(.hands)),
    ("2/3 by secret ballot", .method(.paper)),
    ("by roll call, simple majority", .method(.rollCall)),
  ]) func oneSenseOfSeveralIsSaid(words: String, remark: RuleRemark) {
    let reading = RuleReading(words)
    #expect(reading.unread.isEmpty && reading.remarks == [remark])
  }

  /// All who vote, and whom the words name, are for it: nobody may be against.
  @Test(arguments: [
    ("must be approved by all", unanimity), ("approval by all", unanimity),
    ("all in favour", unanimity), ("approved by everybody", unanimity),
    ("approval of all", unanimity), ("all votes in favour", unanimity),
    ("approval by all members", rule(100, 100, of: .entitled)),
    ("approved by the whole membership", rule(100, 100, of: .entitled)),
    ("adopted by all members present", rule(100, 100, of: .present)),
    ("adopted by all present and voting", unanimity),
    ("Zustimmung aller", unanimity), ("von allen angenommen", unanimity),
    ("Zustimmung aller Mitglieder", rule(100, 100, of: .entitled)),
    ("Zustimmung aller anwesenden Mitglieder", rule(100, 100, of: .present)),
    ("keine Gegenstimmen", unanimity), ("adoptée par tous", unanimity),
    ("adopté par tous les membres présents", rule(100, 100, of: .present)),
    ("aprobación por todos", unanimity),
    ("aprobación de todos los miembros", rule(100, 100, of: .entitled)),
    ("принимается всеми", unanimity), ("所有人同意", unanimity), ("全体同意", rule(100, 100, of: .entitled)),
    ("كل الأعضاء", rule(100, 100, of: .entitled)), ("بموافقة الجميع", unanimity),
  ]) func allIsUnanimity(words: String, rule: VoteRule) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil && practice.rule == rule, "read as \(practice.words)")
    #expect(practice.namesRule && !practice.needsConfirmation)
  }

  /// Before whom the share is of, “all” adds nothing.
  @Test(arguments: [
    ("two thirds of all members", rule(2, 3, of: .entitled)),
    ("2/3 of all votes cast", .twoThirds), ("2/3 of all present", rule(2, 3, of: .present)),
    ("majority of all those present", present), ("Mehrheit aller Mitglieder", entitled),
    ("zwei Drittel aller abgegebenen Stimmen", .twoThirds),
    ("majorité de tous les membres", entitled),
    ("mayoría de todos los miembros presentes", present),
    ("большинство всех членов", entitled), ("全体成员的三分之二", rule(2, 3, of: .entitled)),
    ("أغلبية كل الأعضاء", entitled), ("all decisions by simple majority", simple),
    ("Alle Beschlüsse mit einfacher Mehrheit", simple),
    ("simple majority; all votes by secret ballot", simple),
  ]) func allBeforeWhoIsCountedAddsNothing(words: String, rule: VoteRule) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil && practice.rule == rule, "read as \(practice.words)")
    #expect(!practice.needsConfirmation)
  }

  @Test(
    arguments: [
      ("secret ballot", VoteMethod.paper), ("show of hands", .hands), ("geheim", .paper),
      ("举手表决", .hands), ("a mano alzada", .hands), ("abstentions not counted", nil),
      ("ohne Enthaltungen", nil), ("vote", nil), ("Abstimmung", nil), ("表决通过", nil),
      ("no quorum", nil), ("sans quorum", nil), ("votación", nil), ("голосованием", nil),
      ("التصويت", nil), ("all decisions", nil), ("all votes by secret ballot", .paper), (".", nil),
    ] as [(String, VoteMethod?)])
  func wordsWithoutARuleForVotesAreToBeConfirmed(words: String, method: VoteMethod?) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil && practice.method == method)
    #expect(!practice.namesRule && practice.needsConfirmation)
    #expect(practice.words == "2/3 of votes cast, to be confirmed before a vote")
    #expect(practice.doubt?.hasPrefix("No rule for votes is named") == true)
    #expect(practice.doubt.map(practice.remarks.contains) == true)
  }

  @Test(arguments: [
    "absolute majority", "majorité absolue", "absolute Mehrheit", "mayoría absoluta",
    "абсолютное большинство", "绝对多数", "أغلبية مطلقة", "consensus, else an absolute majority",
  ]) func anAbsoluteMajorityOfNobodyNamedIsToBeConfirmed(words: String) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem == nil && practice.rule == .absolutePresent)
    #expect(practice.needsConfirmation)
    #expect(practice.words.hasSuffix("those present, to be confirmed before a vote"))
    #expect(practice.doubt == RuleRemark.absoluteMajority.sentence)
  }

  @Test func anAbsoluteMajorityInEachConstituencyIsToBeConfirmed() {
    let practice = DecisionPractice(words: "absolute majority in each group")
    #expect(practice.rule.groups?.base == .present && practice.needsConfirmation)
    #expect(practice.doubt == RuleRemark.absoluteMajority.sentence)
  }

  /// The forms that the manual gives.
  @Test(arguments: [
    "consensus, else 2/3 of votes cast and a majority in each constituency",
    "more than half of those present",
    "two thirds of the members present and voting, by secret ballot",
    "2/3 of votes cast, abstentions count as votes against",
    "3/4 of entitled; quorum half of entitled present",
    "simple majority, at least 12 yes; quorum of 20 members", "2/3 of cast, at most 1/4 against",
    "simple majority, unless one third are against",
    "at least 80 % yes, at most 20 % abstaining, no block", "unanimity", "simple",
    "absolute-present", "double", "houses", "standards", "no-block", "indicative",
  ]) func whatTheManualGivesIsRead(words: String) {
    #expect(!DecisionPractice(words: words).needsConfirmation)
  }

  @Test func noPhraseOfTheVocabularyMeansTwoThings() {
    #expect(RuleVocabulary.all.ambiguous == [])
  }

  /// A word that is put into a rule is read in its sense or is a problem; it never goes unseen.
  @Test func noStrangeWordGoesUnseen() {
    for (words, _) in Self.votes {
      for strange in ["zyx", "zyx,", "42zyx", "†"] {
        var parts = words.split(separator: " ").map(String.init)
        for place in 0...parts.count {
          parts.insert(strange, at: place)
          let practice = DecisionPractice(words: parts.joined(separator: " "))
          #expect(practice.problem != nil, "\(parts.joined(separator: " "))")
          parts.remove(at: place)
        }
      }
    }
  }
}
