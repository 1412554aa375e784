/// Kinds of notes in which numbers begin again, or stand within sentences.
extension NoteKind {
  static let numbered: [NoteKind] = [
    NoteKind(
      name: "what was decided on each point, numbered again below the agenda",
      text: """
        Протокол № 3
        заседания родительского комитета

        27 января 2027 г.

        Повестка дня:
        1. Питание в столовой.
        2. Дежурство на перекрёстке.
        3. Подготовка к выпускному.

        1. По первому вопросу слушали Щукину.
        Голосовали: «за» – 4.

        2. По второму вопросу слушали Асадуллину.
        Голосовали: «за» – 4.
        """,
      points: ["Питание", "Дежурство", "Подготовка"], date: "2027-01-27"),
    NoteKind(
      name: "minutes whose numbered headings are the points",
      text: """
        # St Elm's Parish Council

        Minutes of the meeting held on Wednesday 10 March 2027 at 7.30 pm in the Parish Room

        ### 1. Opening prayer

        The Rector read a psalm.

        ### 2. Apologies for absence

        Received from Tony Birch.

        ### 3. The boiler

        Two quotations have come in. It was agreed:

        - to ask an adviser for a visit;
        - to hire fan heaters until Easter.
        """,
      points: ["Opening prayer", "Apologies", "The boiler"], place: "Parish Room",
      date: "2027-03-10", start: "19:30"),
    NoteKind(
      name: "questions within a sentence",
      text: """
        Webinar

        Counting What Burns

        Thursday 23 September 2027, 10:00-11:15

        The speakers will address three questions: (i) how reliable are villagers' own readings; (ii) what \
        would it take for a ministry to use them; and (iii) who pays for drones?

        Registration is open.
        """,
      points: ["How reliable", "What would", "Who pays"], title: "Counting What Burns",
      date: "2027-09-23"),
    NoteKind(
      name: "questions within a sentence in Chinese",
      text: """
        沿海中小港口绿色转型圆桌会议

        三、讨论问题

        会议将讨论以下问题：一是中小港口为何难以获得绿色信贷？二是岸电设施由谁投资？三是渔船与货船能否共用充电泊位？

        四、预期成果

        1. 发布联合倡议书；
        """,
      points: ["中小港口为何难以获得绿色信贷", "岸电设施由谁投资", "渔船与货船能否共用充电泊位"]),
    NoteKind(
      name: "a section that follows the list by its number",
      text: """
        关于召开居民议事会的通知

        一、会议地点：社区活动中心二楼

        二、会议议题：
        （一）电梯更新费用如何分摊
        （二）地下车库充电桩选址
        （三）流浪猫投喂点管理办法

        三、其他要求：请各位代表提前十分钟签到，因故不能参加的请向楼长请假。
        """,
      points: ["电梯更新费用如何分摊", "地下车库充电桩选址", "流浪猫投喂点管理办法"],
      title: "关于召开居民议事会的通知"),
    NoteKind(
      name: "a list led in below the aims",
      text: """
        Круглый стол «Наставничество на производстве»

        Задачи:
        - изучить опыт;
        - сравнить формы поощрения.

        На обсуждение выносятся следующие вопросы:
        – статус наставника в договоре;
        – оплата труда наставника;
        – измеримый вклад наставника.
        """,
      points: ["статус", "оплата", "измеримый"], title: "Наставничество на производстве"),
    NoteKind(
      name: "lists of questions below lines with a number",
      text: """
        # Cash for displaced families

        ## Sessions and guiding questions

        Session 1: Finding the families

        - What share of families is missed?
        - How can lists be shared?

        Session 2: Moving the money

        - Which channels have worked?
        - When should assistance stop?

        ## Expected outcomes

        - A set of principles
        - A calendar
        """,
      points: ["What share", "How can", "Which channels", "When should"],
      title: "Cash for displaced families"),
    NoteKind(
      name: "a year before the minutes",
      text: """
        Taller anual

        Agenda

        1. Balance de la cosecha — 30 min
        2. Plan de ventas 2027 — 50 min
        3. Cierre — 20 min
        """,
      points: ["Balance", "Plan de ventas 2027", "Cierre"], minutes: [30, 50, 20]),
  ]
}
