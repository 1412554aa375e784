/// Kinds of notes that were met later.
extension NoteKind {
  static let further: [NoteKind] = [
    NoteKind(
      name: "a letter that leads in with plain words, and quotes another letter",
      text: """
        From: Ina Holt <ina@allotments.example.org>
        To: committee@allotments.example.org
        Date: Fri, 30 Apr 2027 21:14:09 +0100
        Subject: Re: Re: Water and hedges

        Hello everyone,

        it is settled then: Tuesday 4 May, 7 to
        8 pm, on the usual link.

        This is what I have for the agenda:

        - the waiting list - can we close it?
        - hosepipe times in July
        - bonfires (again)

        Ina

        On Thu, 29 Apr 2027, Ron Alder wrote:
        > My view in short:
        > - meters are too dear
        > - keep the list open
        > - no bonfires
        """,
      points: ["the waiting list", "hosepipe", "bonfires"], title: "Water and hedges",
      date: "2027-05-04", start: "19:00", length: 60),
    NoteKind(
      name: "the place in a section of its own",
      text: """
        关于召开养老服务座谈会的通知

        一、会议时间
        2027年3月18日（星期四）14:30

        二、会议地点
        街道办事处三楼会议室

        三、会议议程
        1. 通报去年助餐点运行情况
        2. 讨论日间照料中心收费标准
        3. 研究志愿者排班办法

        四、有关要求
        请参会人员准时到会。
        """,
      points: ["通报", "讨论", "研究"], place: "街道办事处三楼会议室", date: "2027-03-18", start: "14:30"),
    NoteKind(
      name: "headings for the place and the moderator, a line below each",
      text: """
        # Rivers without Borders

        ## Venue

        Old Customs House, Oyster Room

        ## Moderator

        Ana Lindqvist, Delta Institute

        ## Questions for discussion

        - Who pays for the gauges?
        - How are warnings passed on?
        """,
      points: ["Who pays", "How are"], title: "Rivers without Borders",
      place: "Old Customs House, Oyster Room"),
    NoteKind(
      name: "the place behind the day and a full stop",
      text: """
        # II Jornada de Bibliotecas del Valle

        Viernes 19 de noviembre de 2027. IES Puerta del Río

        ## Temas

        - ¿Quién compra los libros?
        - ¿Cómo se prestan?
        """,
      points: ["¿Quién compra", "¿Cómo se"], title: "II Jornada de Bibliotecas del Valle",
      place: "IES Puerta del Río", date: "2027-11-19"),
    NoteKind(
      name: "a message that says the day of the week, the hour and the place",
      text: """
        Compañeras y compañeros:

        Mandad vuestras dudas antes del lunes a las 12:00. Gracias.

        Nos vemos el martes a las 17:00 en el local de la calle Hornos. Temas a tratar:

        1) Pluses de nocturnidad
        2) Vacaciones de verano
        3) Ropa de trabajo
        """,
      points: ["Pluses", "Vacaciones", "Ropa"], place: "local de la calle Hornos", start: "17:00"),
    NoteKind(
      name: "a reminder to colleagues in Russian",
      text: """
        Коллеги, добрый день!

        Напоминаю, что в среду в 9:30 собираемся в переговорной «Байкал». Повестка такая:

        • Итоги инвентаризации
        • Новый график отгрузок
        • Отпуска
        """,
      points: ["Итоги", "Новый", "Отпуска"], start: "09:30"),
    NoteKind(
      name: "a name in spaced letters",
      text: """
        LONG MEADOW PARISH COUNCIL

        You are summoned to the meeting in the Reading Room on Wednesday 13 January 2027 at 7.30 pm.

        O R D E R   O F   B U S I N E S S

        1.  Apologies for absence
        2.  Planning applications
        3.  Issue #212: the culvert at Mill Lane
        4.  Cemetery fees
        """,
      points: ["Apologies", "Planning", "Issue #212", "Cemetery"],
      date: "2027-01-13", start: "19:30"),
    NoteKind(
      name: "what is attached, below the order of the day",
      text: """
        COMMUNE DE VERNAY-SUR-LOUE

        J'ai l'honneur de vous inviter à la réunion du conseil municipal, le jeudi 25 mars 2027 à 20h30.

        ORDRE DU JOUR :

        - Désignation du secrétaire
        - Vote des taux
        - Questions diverses

        Pièces jointes :
        - note de synthèse
        - projet de convention
        - pouvoir à compléter
        """,
      points: ["Désignation", "Vote", "Questions"], date: "2027-03-25", start: "20:30"),
    NoteKind(
      name: "a message to parents that says what is to be talked over",
      text: """
        各位家长：

        大家好！周五晚上20:00我们开个短会，想请大家一起商量以下几件事：

        · 春游去哪里
        · 班费怎么收
        · 谁来负责毕业纪念册

        另外提醒：
        1. 明天穿校服
        2. 带好水杯
        """,
      points: ["春游", "班费", "谁来负责毕业纪念册"], start: "20:00"),
    NoteKind(
      name: "numbers without a mark, and minutes by a stroke",
      text: """
        Church of the Good Ferry, Elm Road
        Vestry Meeting, 19 January 2027, 7:30 pm, Parish Office

         1  Opening reflection (Judith)               10'
         2  Minutes of December                        5'
         3  Boiler: repair once more or replace?      30'
        """,
      points: ["Opening", "Minutes", "Boiler"], title: "Vestry Meeting", place: "Parish Office",
      date: "2027-01-19", start: "19:30", minutes: [10, 5, 30]),
    NoteKind(
      name: "names of sections between two marks, items further in",
      text: """
        THE LOOSE THREAD COLLECTIVE
        a society for things that can be saved

        You are invited to
        MENDING CIRCLE No. 12

        Saturday 18 September 2027
        2 pm - 4 pm

        * Bring *
            - one broken thing
            - a cup
            - scissors

        * What we will chew on *
            - Is a repaired coat worth more?
            - Spare parts that nobody makes
            - Teaching children to solder

        * Who is coming *
            - Agnieszka (zips)
            - Old Mr Tran (radios)
            - the Baptiste sisters (chairs)
        """,
      points: ["Is a repaired", "Spare parts", "Teaching"], title: "MENDING CIRCLE No. 12",
      date: "2027-09-18", start: "14:00", length: 120),
    NoteKind(
      name: "items behind `>`",
      text: """
        Le Cercle des DRH

        vous convie à son petit déjeuner

        « Le salarié aidant : absent ou présent ? »

        jeudi 25 novembre 2027
        de 8h15 à 10h00

        Au menu de nos échanges :

        > repérer les aidants
        > aménager les horaires : jusqu'où ?
        > le congé, trois ans après

        Avec la participation de :

        > Ghislaine Perrotin, directrice, Laiteries Morvan
        > Nadia Belhadj, association Main dans la Main
        """,
      points: ["repérer", "aménager", "le congé"],
      title: "Le salarié aidant : absent ou présent ?", date: "2027-11-25", start: "08:15",
      length: 105),
    NoteKind(
      name: "items with a label and a number, each with a line below",
      text: """
        清泉中学
        第三次校务会议

        2027年10月12日 下午4:00  行政楼205室

        议题1：晚自习是否取消
        汇报人：教务处。请先交问卷结果。

        议题2：食堂外包合同到期
        汇报人：总务处。报价见附件。

        议题3：操场塑胶检测结果
        汇报人：体育组。当场宣读。
        """,
      points: ["晚自习是否取消", "食堂外包合同到期", "操场塑胶检测结果"], place: "行政楼205室",
      date: "2027-10-12", start: "16:00"),
    NoteKind(
      name: "questions and short lines among them",
      text: """
        Редакция газеты «Районка»

        ПРИГЛАШЕНИЕ

        Приходите на разговор «Читатель против редактора».

        Когда: 21 мая 2027 года, 18:30
        Где: Дом печати

        О чём будем спорить

        Почему газета пишет о пожарах?

        Некролог: сколько строк стоит человек

        Можно ли печатать письма без подписи?

        Реклама целителей на последней странице

        Чай наш, пирожки ваши. Вход со двора.
        """,
      points: ["Почему газета", "Некролог", "Можно ли", "Реклама"],
      title: "Читатель против редактора", place: "Дом печати", date: "2027-05-21", start: "18:30"),
    NoteKind(
      name: "numbered headings under a name for points, whatever each is called",
      text: """
        # TG 7 – 23rd plenary

        # Draft agenda

        ## 1 Opening

        The convenor reads the code of conduct.

        ## 2 Latching force: 40 N or 60 N?

        - N 411 test results
        - N 415 minority view

        ## 3 Dates of future meetings

        Offers to host are welcome.
        """,
      points: ["Opening", "Latching", "Dates of future"]),
    NoteKind(
      name: "the day below the name of the points",
      text: """
        СОВЕТ ДЕПУТАТОВ

        ПОВЕСТКА ДНЯ
        двенадцатого заседания

        25 марта 2027 года, 15:00
        малый зал администрации

        1. О бюджете округа.
        2. О названии сквера.
        3. Разное.
        """,
      points: ["О бюджете", "О названии", "Разное"], title: "ПОВЕСТКА ДНЯ двенадцатого заседания",
      place: "малый зал администрации", date: "2027-03-25", start: "15:00"),
    NoteKind(
      name: "a line of a programme behind a letter that could be an hour",
      text: """
        Семинар «Северные сады»

        26 февраля 2027 г.

        Программа

        10:00  Регистрация
        10:40  Черешня за шестьдесят первой параллелью
        11:20  Прививка на рябину
        """,
      points: ["Регистрация", "Черешня", "Прививка"], start: "10:00"),
    NoteKind(
      name: "ordinals below the line of the day",
      text: """
        بلدية عين الريحان

        جدول أعمال الجلسة العادية

        الأربعاء 19 مايو 2027، الساعة 17:00، قاعة المجلس البلدي

        أولاً: المصادقة على المحضر.
        ثانياً: توسعة مقبرة الحي.
        ثالثاً: رسوم أكشاك السوق.
        """,
      points: ["المصادقة", "توسعة", "رسوم"], place: "قاعة المجلس البلدي", date: "2027-05-19",
      start: "17:00"),
    NoteKind(
      name: "who sends it, and then what it is about",
      text: """
        Ministry of Water
        Directorate of Rural Supply

        CONCEPT NOTE FOR THE SECOND POLICY DIALOGUE

        "Paying for Rural Water"

        7 October 2027, Old Tram Depot, Lisbrook

        Questions for discussion

        1. Who owns the pumps?
        2. Which tariff covers the diesel?
        3. What of the reserve?
        """,
      points: ["Who owns", "Which tariff", "What of"], title: "Paying for Rural Water",
      place: "Old Tram Depot, Lisbrook", date: "2027-10-07"),
    NoteKind(
      name: "parts of an hour, and about how many minutes",
      text: """
        Réunion d'équipe

        Ordre du jour

        1. Retards de livraison (1/4 h)
        2. Logiciel de caisse ~20m
        3. Congés (½ h)
        """,
      points: ["Retards", "Logiciel", "Congés"], minutes: [15, 20, 30]),
    NoteKind(
      name: "an evening hour in one sign",
      text: """
        梧桐苑小区业主委员会第二次会议

        时间：2027年6月26日（星期六）晚7:00
        地点：物业办公楼一楼

        本次会议议程：
        （1）电动车充电棚选址
        （2）维修基金的使用
        （3）宠物公约草案
        """,
      points: ["电动车", "维修基金", "宠物公约"], place: "物业办公楼一楼", date: "2027-06-26",
      start: "19:00"),
    NoteKind(
      name: "the minutes of the last meeting above the agenda of the next",
      text: """
        AMALGAMATED TRANSPORT STAFFS
        Dockside Branch No. 61

        MINUTES OF THE BRANCH MEETING OF 18 MAY 2027

        1. Minutes. The minutes of April were read and signed.
        2. Rosters. The company had withdrawn the eleven-hour turn.
        3. Treasurer. Balance at the bank 4,116.20. Agreed.

        The meeting closed at 7.20 pm.

        NEXT BRANCH MEETING

        Tuesday 15 June 2027, 5.45 pm
        Railway Institute, upstairs room

        BUSINESS

        1. Split shifts on the night boats
        2. Heat in the signal cabins
        3. Hardship fund: the two claims
        """,
      points: ["Split shifts", "Heat", "Hardship"], date: "2027-06-15", start: "17:45"),
    NoteKind(
      name: "a letter that says when and where in a sentence",
      text: """
        Département de la Haute-Orvette
        MAIRIE DE SAINT-AUBRAN

        CONVOCATION DU CONSEIL MUNICIPAL

        Saint-Aubran, le 1er avril 2027

        Madame, Monsieur le Conseiller,

        La réunion se tiendra le jeudi 8 avril 2027 à 20 h 00, dans la salle du conseil.

        Ordre du jour :

        1°) Désignation du secrétaire
        2°) Vote du compte administratif
        3°) Questions diverses
        """,
      points: ["Désignation", "Vote", "Questions"], title: "CONVOCATION DU CONSEIL MUNICIPAL",
      place: "salle du conseil", date: "2027-04-08", start: "20:00"),
    NoteKind(
      name: "pictures for labels in one line",
      text: """
        # Plant review

        📅 Mon 12 Apr 2027 | 🕣 08:30–09:30 | 📍 Gemba room

        ## Agenda

        - Who checks the press?
        - What stopped line 4?
        - Which shift trains first?
        """,
      points: ["Who checks", "What stopped", "Which shift"], title: "Plant review",
      place: "Gemba room", date: "2027-04-12", start: "08:30", length: 60),
  ]
}
