extension RuleVocabulary {
  mutating func addChinese() {
    add(.filler, words: "的,以,需,须,经,由,获,得,之,为,名,位,应,决定,表决,通过,作出,方可,可,个,即,按,采用,出席会议时")
    add(.filler, words: "所有决定,全部决定")
    add(.not, words: "不,不是,非,无,没有,未,未经,并非")
    add(.all, words: "所有,全部,所有人,所有的人,全部人,大家")
    add(.proxies, words: "委托代表,或委托代表,委托,代理,代理人,或代理,委托投票,代理投票")
    add(.separator, words: "和,且,并,及,并且,同时")
    for (p, q, words) in [
      (2, 3, "三分之二,3分之2"), (3, 4, "四分之三,4分之3"), (3, 5, "五分之三,5分之3"),
      (4, 5, "五分之四"), (1, 3, "三分之一,3分之1"), (1, 4, "四分之一"), (1, 2, "二分之一,半数,一半"),
    ] { add(fraction: p, q, words: words) }
    add(.percent, words: "百分之")
    add(.plusOne, words: "加一,加1")
    let tens = ["十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"]
    let units = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    for (place, ten) in tens.enumerated() {
      for (unit, word) in units.enumerated() {
        add(.number(10 * (place + 1) + unit), words: ten + word)
      }
    }
    for (number, word) in units.enumerated().dropFirst() { add(.number(number), words: word) }
    add(.number(100), words: "百,一百")
    add(.majority, words: "多数,多数票,过半数,过半,超过半数,半数以上,多数决,大多数,多数通过,赞成多于反对")
    add(.kind(.simple), words: "简单,相对,普通")
    add(.kind(.absolute), words: "绝对")
    add(.kind(.undefined), words: "特定,特别,法定")
    add(.unanimity, words: "一致,一致通过,一致同意,全票,全票通过,全体一致,无人反对")
    add(.bound(.atLeast), words: "至少,不少于,以上,或以上,不低于")
    add(.bound(.moreThan), words: "超过,多于,大于")
    add(.bound(.atMost), words: "至多,不超过,最多,不多于")
    add(.bound(.fewerThan), words: "少于,不足,低于")
    let voting = [
      "出席并投票", "出席并参加表决", "出席并表决", "参加表决", "到场并投票", "出席并参加投票", "投票",
    ]
    for deed in voting {
      add(.base(.cast), words: "\(deed),\(deed)成员,\(deed)的成员,\(deed)会员,\(deed)的会员,\(deed)者")
    }
    add(.base(.cast), words: "所投票数,投票数,有效票,有效票数,所投的票,赞成票和反对票,所投票,投票总数")
    for place in ["出席", "到场", "在场", "出席会议"] {
      add(
        .base(.present),
        words:
          "\(place),\(place)成员,\(place)的成员,\(place)者,\(place)人员,\(place)人数,\(place)的人,\(place)会员")
    }
    add(.base(.entitled), words: "有表决权的成员,成员总数")
    add(.all, .base(.entitled), words: "全体成员,所有成员,全体,全体会员,全部成员")
    add(.members, words: "成员,会员,代表")
    add(.people, words: "人,人数")
    add(.votes, words: "票,票数,选票")
    add(.answer(.yes, isLimit: false), words: "赞成,赞成票,同意,同意票,支持,票赞成")
    add(.answer(.no, isLimit: false), words: "反对,反对票,票反对,不同意")
    add(.answer(.abstain, isLimit: true), words: "弃权,弃权票,弃权者")
    add(.countsAs, words: "视为,算作,计为,视同")
    add(.notCounted, words: "不计,不计入,不算,不计算,不计算在内,不计在内")
    add(.counted, words: "计入,包括,计算在内")
    add(.eachGroup, words: "每个组,每组,各组,在每个组,在每个小组,每个小组,在各组,每个界别,各界别")
    add(.quorum, words: "法定人数,法定人数为,定足数")
    add(.method(.hands), words: "举手,举手表决,以举手方式")
    add(.method(.paper), words: "无记名投票,秘密投票,不记名投票")
    add(.method(.rollCall), words: "唱名表决,记名表决,点名表决")
    add(.consensus, words: "协商一致,共识,以协商一致方式,无异议,没有异议,无人反对即通过")
    add(.failing, words: "否则,若不能,如不能,不然,若否,如否,如未能")
    add(
      .consensus, .failing,
      words: "如无共识,如未达成共识,若无共识,无法达成共识时,未能协商一致时,如不能协商一致,若未达成共识,如无法达成共识")
    add(.or, words: "或,或者")
    add(.tie, words: "票数相等,平票,赞成反对相等")
    add(.chair, words: "主席,主持人")
    add(.castingVote, words: "决定票,决定性一票,决定性投票")
    add(.blocks, words: "否决,不通过")
    add(.unless, words: "除非")
  }
}
