import BreakoutModel
import Testing

/// A whole session whose points, notes and recommendations are in Arabic, Chinese, Russian and in Latin
/// letters of several languages.
extension HeldSession {
  static func fourScripts(_ regime: AttributionRegime = .attributed) -> HeldSession {
    var held = HeldSession(agenda(regime))
    held.act(.people(.setPresence(electorate)))
    held.act(.people(.add(people)))
    for point in 1...4 { held.hold(PointID(point)) }
    held.act(.walk(.close(confirmed: true)))
    held.note("Visa für Partnerinnen und Partner", .parked, by: "Zoë Müller", of: "CSO")
    held.wait(minutes: 2)
    held.act(.closeSession(confirmed: true))
    return held
  }

  private static func agenda(_ regime: AttributionRegime) -> Agenda {
    var agenda = Agenda(
      AgendaMasthead(
        title: "Trust in four scripts: الثقة · 信任 · Доверие · Đồng lòng",
        event: "Łódź Forum on Peace and Local Economies", place: "Łódź, Polska", room: "Sala 3",
        date: CalendarDate(year: 2016, month: 4, day: 26),
        people: People(moderators: ["Zoë Müller"], rapporteurs: ["ليلى حسن"])),
      times: AgendaTimes(start: TimeOfDay(hour: 10, minute: 0)),
      rules: AgendaRules(constituencies: ["CSO", "Business", "Government", "UN"]),
      points: [
        AgendaPoint(
          title: "الثقة والمشتريات المحلية",
          question: "كيف يمكن للشركات ومنظمات المجتمع المدني أن تبني الثقة معا؟",
          planned: .minutes(9)),
        AgendaPoint(
          title: "本地采购", question: "企业与民间社会怎样共同建立信任？", planned: .minutes(9)),
        AgendaPoint(
          title: "Доверие и отчётность",
          question: "Как бизнес и гражданское общество могут отчитываться вместе?",
          planned: .minutes(9)),
        AgendaPoint(
          title: "Équité, Żywność, Đồng lòng",
          question: "Comment garder l’équité quand les moyens diffèrent ?", planned: .minutes(9)),
      ])
    agenda.rules.attribution = regime
    return agenda
  }

  static let electorate = Electorate(
    groups: zip(["CSO", "Business", "Government", "UN"], [18, 12, 6, 4]).map {
      GroupPresence($0, present: $1)
    })

  private static let people = [
    ParticipantDraft(name: "Zoë Müller", organisation: "Grünbank e. V.", constituency: "CSO"),
    ParticipantDraft(name: "ليلى حسن", organisation: "غرفة التجارة", constituency: "Business"),
    ParticipantDraft(name: "陈伟", organisation: "三江公司", constituency: "Business"),
    ParticipantDraft(
      name: "Анна Петрова", organisation: "Министерство экономики", constituency: "Government"),
    ParticipantDraft(name: "Đặng Thị Ánh", organisation: "Liên Hiệp", constituency: "UN"),
  ]

  /// What is said and recommended under each point.
  private static let texts: [[String]] = [
    [
      "تنشر الشركات بيانات مشترياتها المحلية كل عام",
      "نشر بيانات المشتريات المحلية في المناطق المتضررة من النزاعات قبل نهاية 2027",
      "نسبة العقود مع الموردين المحليين", "إنشاء مكتب مشترك للشكاوى في (القاهرة) خلال 12 شهرا",
    ],
    [
      "企业公布数据，民间社会加以核实", "企业应每年公布在受冲突影响地区的本地采购份额，并由民间社会加以核实。",
      "本地供应商合同所占份额", "建立国家伙伴网络的联合名册。",
    ],
    [
      "Компании публикуют данные, а гражданское общество их проверяет",
      "Ежегодно публиковать доли местных закупок в районах, пострадавших от конфликтов.",
      "доля контрактов с местными поставщиками", "Создать общий фонд для обучения посредников.",
    ],
    [
      "Łączność i żywność: les réseaux existent, personne n’en paie l’entretien",
      "Publier chaque année la part des achats locaux — vérifiée par la société civile, à Łódź.",
      "part des contrats conclus avec des fournisseurs locaux",
      "Đào tạo hoà giải viên; coût partagé à parts égales, größtmögliche Öffentlichkeit.",
    ],
  ]

  private mutating func hold(_ point: PointID) {
    let words = Self.texts[point.number - 1]
    let (first, second) = (
      RecommendationID(point: point, ordinal: 1), RecommendationID(point: point, ordinal: 2)
    )
    act(.walk(.next(confirmed: true)))
    wait(minutes: 1)
    speech("Zoë Müller", "CSO", seconds: 95)
    speech("陈伟", "Business", seconds: 60)
    note(words[0], .keyMessage)
    note(words[0], by: "Анна Петрова", of: "Government")
    note("\(words[0]): 62 %", .agreement)
    act(
      .recommendation(
        .add(
          RecommendationFields(
            text: words[1], addressees: ["Business", "Governments"], indicator: words[2],
            baseline: "12 %", target: "30 %", deadline: "2027-12", resources: "EUR 40 000",
            lead: "غرفة التجارة", sdgTargets: ["17.17"]),
          at: now)))
    vote(on: first, Self.count)
    act(
      .recommendation(
        .add(
          RecommendationFields(text: words[3], addressees: ["Joint"], deadline: "2028"), at: now)))
    act(.consensus(.call(.recommendation(second), confirmed: true)))
    act(.consensus(.reserve(Statement(by: "Đặng Thị Ánh (UN)", reason: "à vérifier — 待核实"))))
    wait(seconds: 20)
    act(.consensus(.declare))
    wait(minutes: 3)
  }

  static let count = VoteCount(groups: [
    GroupTally("CSO", Tally(yes: 16, no: 2, abstain: 0)),
    GroupTally("Business", Tally(yes: 7, no: 4, abstain: 1)),
    GroupTally("Government", Tally(yes: 5, no: 0, abstain: 1)),
    GroupTally("UN", Tally(yes: 3, no: 0, abstain: 1)),
  ])
}
