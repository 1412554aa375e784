extension RuleVocabulary {
  mutating func addEnglish() {
    add(
      .filler,
      words: """
        a,an,the,by,be,is,are,shall,must,will,requires,required,require,needed,need,needs,necessary,\
        vote,voted,decision,decisions,adopted,adoption,adopts,taken,made,passed,passes,carried,carries,\
        decided,decides,decide,approval,approved,motion,motions,proposal,proposals,text,recommendation,\
        recommendations,resolution,resolutions,on,in,to,it,they,its,has,have,from,among,total,number,\
        overall,rule,rds,rd,question,questions,then,no quorum,in total,at the meeting,\
        in the meeting,for adoption,for approval,to adopt,to pass,votes are taken,votes taken,\
        all decisions,all motions,all proposals,all resolutions,all recommendations,all questions
        """)
    add(.of, words: "of,of the")
    add(.not, words: "not,never,neither,nor,without")
    add(
      .separator,
      words: "and,with,plus,also,but,provided,provided that,as long as,subject to,together with")
    add(.condition, words: "if,when,where")
    addEnglishShares()
    addEnglishVotes()
    addEnglishAnswers()
    addEnglishConsensus()
  }

  private mutating func addEnglishShares() {
    add(.percent, words: "percent,per cent,pct,percentage")
    add(.slash, words: "out of")
    add(.plusOne, words: "plus one,plus 1,plus one vote,plus one more,and one,and one more")
    let counts = ["one", "two", "three", "four"]
    let parts = [(3, "third"), (4, "quarter"), (4, "fourth"), (5, "fifth")]
    for (place, count) in counts.enumerated() {
      for (q, part) in parts where place + 1 < q {
        let plural = place > 0 ? "s" : ""
        add(
          fraction: place + 1, q, words: "\(count) \(part)\(plural),\(place + 1) \(part)\(plural)")
      }
    }
    for (q, part) in parts { add(fraction: 1, q, words: part) }
    add(fraction: 1, 2, words: "half,one half,a half,fifty fifty")
    let units = """
      zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,\
      sixteen,seventeen,eighteen,nineteen,twenty
      """
    for (number, word) in units.split(separator: ",").enumerated() {
      add(.number(number), words: String(word))
    }
    let tens = "thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred"
    for (place, word) in tens.split(separator: ",").enumerated() {
      add(.number(30 + 10 * place), words: String(word))
    }
    add(.number(100), words: "one hundred")
    add(
      .majority, words: "majority,majority vote,majorities,more yes than no,more for than against")
    add(.majority, words: "plurality")
    add(.kind(.simple), words: "simple,ordinary,bare,relative")
    add(.kind(.absolute), words: "absolute")
    add(
      .kind(.undefined), .majority,
      words: """
        qualified majority,special majority,supermajority,super majority,large majority,broad majority,\
        overwhelming majority,substantial majority,clear majority,strong majority,reinforced majority,\
        enhanced majority
        """)
    add(.kind(.undefined), words: "qualified,special,usual")
    add(
      .kind(.undefined), .majority,
      words: """
        required majority,needed majority,necessary majority,the majority required,the majority needed,\
        the majority necessary
        """)
    add(.all, words: "all,everybody,everyone")
    add(
      .unanimity,
      words: """
        unanimity,unanimous,unanimously,unanimous vote,unanimous decision,nemine contradicente,nem con,\
        nobody against,no one against,none against,no votes against,no vote against,without opposition,\
        by all,by everybody,by everyone
        """)
    add(
      .bound(.atLeast),
      words: """
        at least,no less than,not less than,no fewer than,not fewer than,a minimum of,minimum of,minimum,\
        or more,or over,at the least
        """)
    add(.bound(.moreThan), words: "more than,over,above,exceeding,greater than,in excess of")
    add(
      .bound(.atMost),
      words: "at most,no more than,not more than,a maximum of,maximum of,up to,or less")
    add(.bound(.fewerThan), words: "fewer than,less than,under,below")
  }

  private mutating func addEnglishVotes() {
    add(
      .base(.cast),
      words: """
        votes cast,cast,vote cast,valid votes cast,valid votes,votes validly cast,ballots cast,\
        valid ballots,votes expressed,yes and no,yes and no votes,yes + no,yes plus no,yes or no votes,\
        votes for and against,votes cast for and against,affirmative and negative votes,\
        votes cast by those present,votes cast by members present,votes cast by the members present,\
        present and voting
        """)
    add(
      .base(.castAndAbstentions),
      words: """
        votes cast and abstentions,votes cast + abstentions,cast and abstentions,cast + abstentions,\
        cast + abstain,votes cast and abstaining,votes cast plus abstentions,cast plus abstentions,\
        votes cast including abstentions,yes and no and abstentions,yes + no + abstentions,\
        voting or abstaining,votes and abstentions
        """)
    for last in ["abstain", "abstaining", "abstentions", "abstaining together"] {
      add(phrase: "yes, no and \(last)", [.base(.castAndAbstentions)])
      add(phrase: "yes, no, and \(last)", [.base(.castAndAbstentions)])
    }
    // “12 yes and no more than 3 against” is not about yes and no together.
    for (words, bound) in [("more", RuleBound.atMost), ("less", .atLeast), ("fewer", .atLeast)] {
      add(
        .answer(.yes, isLimit: false), .separator, .bound(bound), words: "yes and no \(words) than")
    }
    add(.votes, words: "votes")
    add(.voting, words: "voting,to vote,must vote,voters")
    add(
      .eachGroup,
      words: ["in", "of", "within", "from", "by", "per"].flatMap { joint in
        ["each", "every", "both"].flatMap { each in
          ["constituency", "group", "chamber", "house", "stakeholder group", "houses", "chambers"]
            .map { "\(joint) \(each) \($0),\(joint) \(each) of the \($0)s" }
        }
      }.joined(separator: ","))
    add(
      .eachGroup,
      words: """
        per constituency,per group,per chamber,per house,in all constituencies,in all groups,\
        in all chambers,of all constituencies,of all groups
        """)
    add(.withView, words: "with a view")
    add(
      .quorum, words: "quorum,quorum of,quorum is,a quorum,constitute a quorum,constitutes a quorum"
    )
    add(
      .quorum, .people,
      words: "must be present,shall be present,have to be present,need to be present")
    add(.method(.hands), words: "by show of hands,show of hands,by a show of hands,hands,by hands")
    add(
      .method(.paper),
      words: """
        by secret ballot,secret ballot,by ballot,paper ballot,by paper ballot,in a secret ballot,\
        by secret vote,secret vote,on paper
        """)
    add(
      .method(.rollCall),
      words:
        "by roll call,roll call,roll call vote,by roll call vote,by recorded vote,recorded vote")
    add(.method(.cards), words: "by cards,with cards,cards,by voting cards,voting cards,by card")
    add(.method(.standing), words: "by standing,by rising,by standing and sitting")
    addPresets()
  }

  private mutating func addPresets() {
    add(phrase: "indicative: more yes than no; adopts nothing", [.preset(.indicative)])
    add(
      .preset(.indicative),
      words: "indicative vote,indicative,straw poll,straw vote,temperature check")
    add(.preset(.absolutePresent), words: "absolute present")
    add(.preset(.indicative), words: "adopts nothing")
    add(.preset(.double), words: "double")
    add(.preset(.houses), words: "houses")
    add(.preset(.standards), words: "standards")
    add(.preset(.noBlock), words: "no-block")
    add(.doubleMajority, words: "double majority,dual majority")
  }

  private mutating func addEnglishAnswers() {
    add(
      .answer(.yes, isLimit: false),
      words: """
        yes,in favour,in favor,for,yes votes,affirmative votes,affirmative vote,votes in favour,\
        votes in favor,voting in favour,voting in favor,vote in favour,vote in favor,voting yes,vote yes,\
        voting for,vote for,approve,approving,support,supporting,affirmative,concurring votes,votes for
        """)
    add(.answer(.yes, isLimit: true), words: "answering yes")
    add(
      .answer(.no, isLimit: false),
      words: """
        no,against,no votes,no vote,votes against,vote against,voting against,negative votes,\
        negative vote,opposed,oppose,opposes,opposing,opposition,object,objects,objecting,objections,\
        objection,voting no,vote no,negative
        """)
    add(.answer(.no, isLimit: true), words: "answering no")
    add(
      .answer(.abstain, isLimit: true),
      words: "abstaining,abstentions,abstention,abstain,an abstention,abstains")
    add(.answer(.block, isLimit: true), words: "blocking,blocking votes")
    for answer in ["block", "blocks", "blocking"] {
      add(.refusal(AnswerCondition(.block, .atMost, .zero)), words: "no \(answer)")
    }
    for answer in ["abstention", "abstentions", "abstaining"] {
      add(
        .refusal(AnswerCondition(.abstain, .atMost, .zero, of: .castAndAbstentions)),
        words: "no \(answer)")
    }
    add(
      .countsAs,
      words: """
        count as,counts as,counted as,treated as,considered as,considered,regarded as,deemed,work like,\
        works like,count like,as
        """)
    add(
      .notCounted,
      words: """
        not counted,do not count,does not count,not count,excluded,excluding,not counting,disregarded,\
        disregarding,ignored,ignoring,not considered,not included,not including,not votes,left out,\
        not be counted,not be considered,exclusive of,without counting
        """)
    add(.counted, words: "counted,included,including,counting,inclusive of")
    add(
      .blocks,
      words: """
        blocks,block,blocks it,blocks adoption,prevents adoption,is a block,blocking minority,\
        a blocking minority,minority,rejected,reject,rejects,rejects it,fails,fail,not adopted,defeated,\
        not carried,falls,lost,not pass
        """)
    add(.unless, words: "unless,except if,except where")
    add(
      .castingVote,
      words: """
        casting vote,deciding vote,decisive vote,tie breaking vote,tiebreaking vote,\
        second or casting vote,tie breaker,tiebreaker,second vote
        """)
    add(
      .tie,
      words: """
        tie,ties,tied,tie vote,tied vote,tied votes,in case of a tie,in the event of a tie,\
        in case of equality,equality of votes,in case of equality of votes,breaks ties,breaks a tie,\
        if votes are equal,where votes are equal,equally divided
        """)
    add(
      .proxies,
      words: """
        represented,or represented,and represented,proxy,proxies,by proxy,or by proxy,in person or by proxy,\
        or proxy,by proxies,proxy votes,absentee votes
        """)
    add(
      .chair,
      words: """
        chair,chairs,chairperson,chairman,chairwoman,president,moderator,presiding officer,speaker,\
        chair's,president's,facilitator
        """)
  }

  private mutating func addEnglishConsensus() {
    add(
      .consensus,
      words: """
        consensus,by consensus,on consensus,general consent,general agreement,unanimous consent,\
        no objections,no objection,without objection,without objections,nobody objects,no one objects,\
        without a vote,full consensus
        """)
    add(
      .roughConsensus,
      words: """
        rough consensus,sufficient consensus,near consensus,broad consensus,substantial consensus,\
        overwhelming consensus,general consensus
        """)
    add(
      .failing,
      words: """
        else,or else,otherwise,or otherwise,failing that,failing which,failing this,if not,if that fails,\
        if this fails,if it fails,if none,if there is none,or failing that,and failing that,\
        as a fallback,fallback,as a last resort,in the last resort,in its absence
        """)
    let states = [
      "fails", "is not reached", "is not achieved", "is not possible", "cannot be reached",
      "cannot be achieved", "cannot be found", "cannot be obtained", "is not found",
      "is not obtained", "is impossible", "can not be reached", "is lacking", "proves impossible",
    ]
    for joint in ["if", "when", "where", "in case", "should"] {
      for state in states {
        add(
          .consensus, .failing, words: "\(joint) consensus \(state),\(joint) a consensus \(state)")
      }
      for state in [
        "", " is reached", " can be reached", " is achieved", " is possible", " is found",
      ] {
        add(.consensus, .failing, words: "\(joint) no consensus\(state)")
      }
    }
    add(
      .consensus, .failing,
      words: """
        failing consensus,if there is no consensus,in the absence of consensus,absent consensus,\
        in absence of consensus,for lack of consensus,lacking consensus,without consensus
        """)
    add(
      .consensus, .failing, words: "consensus then,consensus and then,by consensus then")
    add(.or, words: "or")
  }

  /// People by what they are called and what they do, e.g. `members present and voting`.
  mutating func addEnglishPeople() {
    let nouns = [
      "members", "member", "delegates", "representatives", "voting members", "full members",
      "member states", "states", "parties", "delegations", "organisations", "organizations",
      "participants", "people", "persons", "those", "voters", "attendees", "membership",
      "board members",
      "states parties", "shareholders", "committee members",
    ]
    let doing: [([RuleSymbol], [String])] = [
      (
        [.base(.cast)],
        [
          "present and voting", "voting", "who vote", "who voted", "that vote",
          "taking part in the vote",
          "participating in the vote", "casting a vote", "casting votes", "who cast a vote",
        ]
      ),
      ([.base(.castAndAbstentions)], ["voting or abstaining", "voting and abstaining"]),
      (
        [.base(.present)],
        [
          "present", "in attendance", "attending", "in the room", "who are present",
          "present and entitled", "present and entitled to vote", "present and eligible to vote",
          "present with a vote", "at the meeting", "in the meeting",
        ]
      ),
      (
        [.base(.entitled)],
        [
          "entitled", "entitled to vote", "eligible", "eligible to vote", "in office",
          "with voting rights", "with the right to vote", "with a vote", "having the right to vote",
          "who are entitled", "who are entitled to vote", "on the roll",
        ]
      ),
      (
        [.members, .answer(.yes, isLimit: false)],
        ["voting in favour", "voting in favor", "voting yes"]
      ),
      ([.members, .answer(.no, isLimit: false)], ["voting against", "voting no"]),
    ]
    for noun in nouns {
      for (symbols, deeds) in doing {
        for deed in deeds { add(phrase: "\(noun) \(deed)", symbols) }
      }
    }
    for all in ["all", "everybody", "everyone"] {
      for (symbols, deeds) in doing where !symbols.contains(.members) {
        for deed in deeds {
          add(phrase: "\(all) \(deed)", [.all] + symbols)
          add(phrase: "by \(all) \(deed)", [.unanimity] + symbols)
        }
      }
    }
    add(
      .members,
      words: """
        members,member,delegates,representatives,voting members,full members,member states,states,\
        parties,delegations,organisations,organizations,membership,board members,states parties,\
        shareholders,committee members
        """)
    add(.base(.present), words: "participants,attendees,present,present and entitled,those there")
    add(.people, words: "people,persons,person,heads")
    add(
      .base(.entitled),
      words: """
        entitled,entitled to vote,eligible voters,electorate,total membership,voting rights,total voting rights,seats,in office,\
        total number of members,number of members,those on the roll,eligible members,entitled members
        """)
    add(
      .all, .base(.entitled), words: "full membership,entire membership,whole membership")
    add(
      .base(.present),
      words: "entitled members present,eligible members present,voting members present")
  }
}
