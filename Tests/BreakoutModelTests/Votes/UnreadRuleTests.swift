import BreakoutWords
import Testing

@testable import BreakoutModel

/// What is not understood of a rule is never passed over.
@Suite struct UnreadRuleTests {
  @Test(
    arguments: [
      ("rough consensus", "rough consensus"), ("qualified majority", "qualified majority"),
      ("more than 2/3 or consensus", "or consensus"), ("simple majority or 2/3", "or 2/3"),
      ("simple majority; the chair has a casting vote", "the chair has a casting vote"),
      (
        "simple majority, in case of a tie the president decides",
        "in case of a tie the president decides"
      ),
      ("majorité qualifiée", "majorité qualifiée"), ("квалифицированное большинство", nil),
      ("特定多数", nil), ("2/3 of votes cast, weighted by contributions", "weighted by contributions"),
      ("2/3 of the wise", nil), ("2/3, 3/4", nil), ("-5 %", nil), ("2-3 of votes cast", nil),
      ("66.7 % of votes cast", nil), ("66,7 %", nil),
      ("two thirds of the votes of all members", nil),
      ("simple majority, not counting the absent", nil), ("consensus minus one", nil),
      ("simple majority, women vote first", nil), ("at least 12 members", nil), ("12", nil),
      ("2/3 plus one", nil), ("simple two-thirds majority", nil),
      ("2/3 of those present, abstentions not counted", nil),
    ] as [(String, String?)]) func whatIsNotReadIsAProblem(words: String, unread: String?)
  {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem != nil, "read as \(practice.words)")
    #expect(practice.needsConfirmation && practice.words.hasSuffix("to be confirmed before a vote"))
    if let unread { #expect(practice.notApplied == unread) }
  }

  /// Words that would be another rule if one of them went unseen.
  @Test(arguments: [
    // All, besides a rule.
    "2/3 of votes cast; adopted by all", "2/3; approved by all present", "2/3 of votes by all",
    "two-thirds majority by all members", "approved by all but one", "three quarters of all",
    "einfache Mehrheit, Zustimmung aller", "deux tiers de tous", "dos tercios de todos",
    "две трети всех", "简单多数，全体通过", "mayoría simple, por todos", "2/3 of the people",
    "三分之二的人",
    // A rule that is denied.
    "keine einfache Mehrheit", "keine Zweidrittelmehrheit", "kein Quorum, keine Mehrheit",
    "keine Einstimmigkeit", "nicht einstimmig", "no simple majority", "no two-thirds majority",
    "not a simple majority", "not unanimous", "no double majority", "no straw poll",
    "simple majority; no secret ballot", "without a simple majority", "pas de majorité simple",
    "aucune majorité simple", "sans majorité simple", "pas à l'unanimité", "sin mayoría simple",
    "ninguna mayoría simple", "no por mayoría simple", "не простое большинство",
    "без простого большинства", "нет простого большинства", "不是简单多数", "无简单多数", "非一致通过",
    "ليس بأغلبية بسيطة", "بدون أغلبية بسيطة", "لا أغلبية بسيطة", "simple majority; adopts nothing",
    // Consensus with a share of its own.
    "consensus of 80 %", "consensus of 2/3", "Konsens von 80 %", "consensus 80 %",
    "consensus (80 %)", "consensus: 80 %", "consensus with 80 % in favour", "consensus and 2/3",
    "consensus, with at least 80 % in favour", "consensus if 80 % are in favour",
    "consensus requires 80 %", "consensus – 80 %", "consensus de 80 %", "consensus à 80 %",
    "consenso del 80 %", "консенсус в 80 %", "协商一致（80%）", "百分之八十的共识", "توافق 80 %",
    "80% consensus", "general agreement of three quarters", "no objections by more than 20 %",
    // Proxies.
    "les trois quarts des membres présents ou représentés",
    "majorité des membres présents et représentés", "2/3 of members present or represented",
    "majority of those present in person or by proxy", "simple majority, by proxy",
    "Mehrheit der anwesenden oder vertretenen Mitglieder",
    "drei Viertel der Mitglieder, die anwesend oder vertreten sind",
    "mayoría de los miembros presentes o representados",
    "большинство присутствующих или представленных членов", "出席或委托代表的成员的过半数",
    "أغلبية الأعضاء الحاضرين أو الممثلين",
    // A majority that the words do not define.
    "the required majority", "the usual majority", "majorité requise", "mayoría requerida",
    "die erforderliche Mehrheit", "необходимое большинство", "more than a majority",
    "the majority needed", "simple majority at least 12 yes", "majority of 12 votes",
    "quorum of a majority 20; 2/3",
    // A part that the named rule has no place for.
    "double of members", "houses of entitled", "double majority of members",
    "simple majority of votes cast a tie is rejected",
  ]) func noWordThatChangesTheRuleGoesUnseen(words: String) {
    let practice = DecisionPractice(words: words)
    #expect(practice.problem != nil, "read as \(practice.words)")
    #expect(practice.needsConfirmation)
  }

  @Test(arguments: [
    (
      "two thirds of all",
      "“all” does not say who is counted; write all members, all present or all votes cast."
    ),
    (
      "two thirds of",
      "It is not said of whom the share is; after “of” write cast, cast and abstentions, present"
        + " or entitled."
    ),
    (
      "abstentions count as no",
      "What abstentions count as decides nothing alone; write the rule first, such as 2/3 of cast."
    ),
    (
      "consensus of 80 %",
      "“of 80 %” is no part of consensus, which is that nobody objects; write the share alone, or"
        + " consensus, else 80 % of votes cast."
    ),
    (
      "2/3 of those present or represented",
      "“or represented” is not applied: a vote counts those present, and no proxies; write of those"
        + " present."
    ),
    (
      "keine Mehrheit",
      "“keine Mehrheit” says what does not decide; write what does, such as 2/3 of votes cast."
    ),
  ]) func aProblemSaysWhatToWrite(words: String, sentence: String) {
    #expect(DecisionPractice(words: words).problem == sentence)
  }
}
