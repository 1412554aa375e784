import BreakoutModel
import Testing

/// A small note of a kind in which notes really come, and what is right.
struct NoteKind: CustomTestStringConvertible {
  let name: String
  let text: String
  /// The first words of each point.
  let points: [String]
  var title: String?
  var event: String?
  var place: String?
  var date: String?
  var start: String?
  /// In minutes.
  var length: Int?
  var minutes: [Int?]?

  var testDescription: String { name }

  static let all: [NoteKind] = [
    NoteKind(
      name: "two lists, of which the one is an aim",
      text: """
        Round Table 3

        Mending the Harbour Walls

        Objective

        The round table settles what is mended first. It wants:

        • to look at the walls;
        • to find the money;
        • to name who does it.

        Discussion points

        • Which walls have sunk most?
        • Who pays for stones?
        • What can be done before the winter?

        Panellists

        Ann Lee, Director, Water Institute
        Bo Chen, keeper
        """,
      points: ["Which walls", "Who pays", "What can"], title: "Mending the Harbour Walls"),
    NoteKind(
      name: "a line that leads in",
      text: """
        Chantiers de la colline

        Le samedi 14 mai à Kerloën, la colline reçoit ses amis. Chacun dira ce qu’il pense.
        Les invités parleront de ces questions :
        * Que faire des ronces ?
        * Qui garde les chèvres ?
        * Où couper le bois ?
        """,
      points: ["Que faire", "Qui garde", "Où couper"], title: "Chantiers de la colline",
      place: "Kerloën"),
    NoteKind(
      name: "lines that begin with the time, and people below",
      text: """
        COLLOQUE
        « Que deviennent nos ponts
        quand l’eau monte ? »
        Vendredi 12 novembre 2027, de 9h00 à 12h00
        à la Maison des Rivières
        PROGRAMME
        9h00 – Accueil par la présidente
        9h30 – 1re table ronde : Un pont peut-il plier ?
        - Zoé Vidal, ingénieure
        - Luc Armand, maître maçon
        11h00 – Pause
        11h15 – Synthèse
        """,
      points: ["Accueil", "1re table ronde", "Pause", "Synthèse"],
      title: "Que deviennent nos ponts quand l’eau monte ?", place: "Maison des Rivières",
      date: "2027-11-12",
      start: "09:00", length: 180, minutes: [30, 90, 15, nil]),
    NoteKind(
      name: "times on lines of their own, after a page's head",
      text: """
        ПРОГРАММА Слёта пекарей

        ПРОЕКТ

        Слёта пекарей

        14 сентября 2027 года

        09:00-09:30

        Запись гостей

        9:30-11:00

        Открытие печи

        11.00-12:00

        Общий стол
        """,
      points: ["Запись гостей", "Открытие печи", "Общий стол"], title: "Слёта пекарей",
      date: "2027-09-14",
      start: "09:00", minutes: [30, 90, 60]),
    NoteKind(
      name: "mornings and afternoons of two days",
      text: """
        Seminar on Dry Stone Walls
        8–9 June 2027 · Kirkbarrow

        PRELIMINARY PROGRAMME

        Tuesday, 8 June

        Morning
        • Welcome by the guild
        • Walls that outlive their builders

        Afternoon
        • Apprentices and wages

        Wednesday, 9 June

        Morning
        • Walls and stoats
        • Workshops:
           o Through-stones
           o Pricing a job
        """,
      points: ["Welcome", "Walls that", "Apprentices", "Walls and", "Workshops"],
      title: "Seminar on Dry Stone Walls", place: "Kirkbarrow", date: "2027-06-08"),
    NoteKind(
      name: "an invitation without points",
      text: """
        Mending Footbridges Sharing Timber and Crews

        22/06/2027 - 08:14

        Concept note

        Mending Footbridges

        30 June 2027

        1:00 p.m. to 2:30 p.m.

        The Rivers Desk would be glad to see you at a talk on footbridges. Steel reaches every valley one day, but the
        repair of wooden ones must not stop now.
        """,
      points: [], title: "Mending Footbridges", date: "2027-06-30", start: "13:00", length: 90),
    NoteKind(
      name: "minutes at the end of each item",
      text: """
        Opening Workshop

        Agenda

        • Greeting and safety talk 5 mins.
        • A rider tells of a journey, with pictures. 15 mins.
        • Small themes in rings 40 mins[b]

        Organization

        • Pick club stewards by 7/26
        • Stewards write to the rings by 8/1
        """,
      points: ["Greeting", "A rider", "Small themes"], title: "Opening Workshop", length: 60,
      minutes: [5, 15, 40]),
    NoteKind(
      name: "lines without marks, and who speaks below",
      text: """
        The Harbour Office invites you warmly to hear about its new handbook:
        Lamplight 2030:
        How will the lens survey be run?
        Wednesday 3rd of March
        Oyster Room, Customs House
        13.00 - 14.45
        Draft Agenda
        Opening Words
        Capt. Morwenna Tidewell, Harbour Master
        Presentation of the handbook
        Mr. Jory Pellow, First Lamplighter
        Replies and questions
        Ms. Wilmot Farthing, Coastal Paths Officer
        Background
        From 2027 on the offices look at the council.
        """,
      points: ["Opening Words", "Presentation", "Replies"],
      title: "Lamplight 2030: How will the lens survey be run?",
      place: "Oyster Room, Customs House", start: "13:00", length: 105),
    NoteKind(
      name: "a provisional agenda of the United Nations' form",
      text: """
        Comisión de Humedales
        14.º período de sesiones
        Ciudad Marisma, 6 a 10 de septiembre de 2027
        Tema 2 del programa provisional

        Programa provisional del 14.º período de sesiones de la Comisión de Humedales

        1. Apertura del período de sesiones.
        2. Elección de la Mesa.
        3. Aplicación de las decisiones del 13.º período de sesiones:
           a) Inventario de humedales;
           b) Fondo de pequeñas ayudas.
        4. Otros asuntos.
        """,
      points: ["Apertura", "Elección", "Aplicación", "Otros"], date: "2027-09-06"),
    NoteKind(
      name: "an item that is called as a section, and a later agenda",
      text: """
        ![SIG logo](logo.svg)

        ## Agenda for the October 6 call of the Charger Firmware SIG

        - **Where**: meet.example.org
        - **When**: October 6, 2027, 15:00-16:00 UTC

        ## Agenda items

        1. Opening and roll call
            1. Introductions
        1. Adoption of the agenda
        1. Proposals
            1. Sleep current [Ilse Brandvold, 20 mins]
        1. Next meeting
        1. Adjournment

        ## Agenda items for later calls

        *None*
        """,
      points: ["Opening", "Adoption", "Proposals", "Next meeting", "Adjournment"],
      title: "October 6 call of the Charger Firmware SIG", place: "meet.example.org",
      date: "2027-10-06", start: "15:00",
      length: 60),
    NoteKind(
      name: "minutes in front, in sections of two days",
      text: """
        # Towpath Crew Agenda - Spring Moot

        * [Letters](https://letters.example.org/)
        * [Minutes](https://notes.example.org/) _needs a key_

        ## Tuesday, 16 May 2028

        _09:30 - 11:30 Weir Room 1_

        ### Housekeeping

        *  3 min - Log keeper
        *  2 min - Order of the day

        ### New Ideas

        * 15 min - [Mooring Rings](https://works.example.org/) -- Yoshi Sedge

        ## Friday, 19 May 2028

        ### New Ideas

        * 10 min - The Colour Card
        """,
      points: ["Log keeper", "Order of", "Mooring Rings", "The Colour Card"],
      title: "Towpath Crew Agenda - Spring Moot", date: "2028-05-16", start: "09:30", length: 120,
      minutes: [3, 2, 15, 10]),
    NoteKind(
      name: "minutes and who has the point in brackets",
      text: """
        # Tool Library Evening – October 2027

        - **Date & Time**: [October 21st 2027 11:00am - 12:00noon HT](https://clocks.example.org)

        ## Attendees

        | Name      | Club    |
        | :-------- | :------ |
        | Ned Byway | Hammer  |

        ## Agenda

        1. Hello from each guest (5m, Ned)
        1. Spare Rungs (Yara, 30m)
        1. SAW news (Alix, ten minutes)
        """,
      points: ["Hello from", "Spare Rungs", "SAW news"],
      title: "Tool Library Evening – October 2027",
      date: "2027-10-21", start: "11:00", length: 60, minutes: [5, 30, 10]),
    NoteKind(
      name: "a list in a block of code",
      text: """
        # Breakout circle guide

        ## Plan

        - Sit down in circles.
        - Choose a pilot, a log keeper and a crier.
        ```
        Ferry question:
        Pilot:

        Your circle has three things to talk over (pilots, watch the clock)

        1. Name the leak
        2. Which repairs might work?
        3. How could a guild help?
        ```
        """,
      points: ["Name the leak", "Which repairs", "How could"], title: "Breakout circle guide"),
    NoteKind(
      name: "a retrospective with other lists before and after",
      text: """
        Harvest Look-Back Sheet

        Purpose
        - Talk over how the weeks ran.

        Agenda
        1. Warm Up (5 minutes): the steward says why.
        2. Lay Out the Apples (10–15 minutes): numbers and dates.
        3. Cider (half an hour): a toast.

        Outputs
        - 2–3 changes with a name and a day.

        Notes
        - Keep changes small.
        """,
      points: ["Warm Up", "Lay Out", "Cider"], title: "Harvest Look-Back Sheet",
      minutes: [5, 15, 30]),
    NoteKind(
      name: "headings with emoji, a date of convocation",
      text: """
        #  🚲 Carta de Llamada a Asamblea

        **Proyecto:** Taller Vecinal
        **Fecha de Convocatoria:** 14 de septiembre de 2027
        **Hora:** 6:00 p. m.

        ---

        ## 🔧 Orden del Día

        1. Saludo y ronda de nombres
           - Cada vecina dice de dónde viene

        2. Relato del taller

        3. Brindis y firma de la carta

        ---

        ##  👥 Vecinas Llamadas

        Nombre: Hilario Peñalba
        """,
      points: ["Saludo", "Relato", "Brindis"], title: "Carta de Llamada a Asamblea",
      date: "2027-09-14", start: "18:00"),
    NoteKind(
      name: "placeholders that nobody has filled in",
      text: """
        # Harbour Evening Blank

        - **Date:** [YYYY-MM-DD]
        - **Time:** [HH:MM AM/PM]
        - **Location:** [Pier/Boathouse]

        ## Agenda Items

        ### 1. [Boat 1] (XX minutes)
        - **Presenter:** [Sailor]

        ### 2. [Boat 2] (XX minutes)
        - **Presenter:** [Sailor]

        ## Before the Evening
        - [ ] Dry the signal flags
        - [ ] Light the stove
        """,
      points: ["[Boat 1]", "[Boat 2]"], title: "Harbour Evening Blank"),
    NoteKind(
      name: "parts with times, minutes and lists of their own",
      text: """
        # 渡口守则评议会流程

        - **会议时间**: 第二旬 周四（可定 14:00-15:00，1小时）
        - **会议地点**: 望江茶室

        ## 会议目标

        1. ✅ 读完守则
        2. ✅ 分清渡船

        ## 会议议程

        ### Part 1: 敬茶与往事（14:00-14:10，10分钟）

        - [ ] 今日做什么

        ### Part 2: 夜间灯号（14:10-14:40，30分钟）

        #### 2.3 讨论要点

        - 灯油多久添一次
        - 灯罩用什么纸
        """,
      points: ["敬茶与往事", "夜间灯号"], title: "渡口守则评议会流程", place: "望江茶室", start: "14:00", length: 60,
      minutes: [10, 30]),
    NoteKind(
      name: "rows of a table with times",
      text: """
        Hill and Valley Gathering on

        the Mending of River Crossings

        November 19th and 20th, 2027

        (draft 03 – 18 october 2027)

        Venue: Old Mill School
        Address: 4 Weir Lane

        | Hour          | Friday                                   |
        | ------------- | ---------------------------------------- |
        | 08:30         | Tea and badges                           |
        | 09:00 – 09:30 | Greeting<br><br>5min – guests are welcomed |
        | 09:30 – 11:00 | Work tables: <br>1. Beams <br>2. Rope    |
        | Saturday      |                                          |
        | 09:00 – 10:00 | First day retold                         |
        """,
      points: ["Tea", "Greeting", "Work tables", "First day"],
      title: "Hill and Valley Gathering on the Mending of River Crossings",
      place: "Old Mill School",
      date: "2027-11-19", minutes: [30, 30, 90, 60]),
    NoteKind(
      name: "a table with minutes and numbers",
      text: """
        # Parent Council – 19 October 2027

        | Item | Topic | Lead | Mins |
        |------|-------|------|------|
        | 1 | Welcome | Mo | 5 |
        | 2 | Roof of the gym | Ana | 25 |
        | 3 | Winter fair | all | 15 |
        """,
      points: ["Welcome", "Roof", "Winter fair"], date: "2027-10-19", length: 45,
      minutes: [5, 25, 15]),
    NoteKind(
      name: "decisions and tasks of the last meeting below the agenda",
      text: """
        # Повестка заседания совета дома

        ## Повестка дня

        1. Крыша подъезда (15 мин)
        2. Лифт (10 мин)
        3. Разное (5 мин)

        ## Решения прошлого заседания

        1. Покрасить забор
        2. Купить песок
        """,
      points: ["Крыша", "Лифт", "Разное"], minutes: [15, 10, 5]),
    NoteKind(
      name: "a letter, whose own date is another",
      text: """
        Association « Les Amis du Moulin »
        Bourg-le-Vieux, le 1er mars 2027

        Objet : Convocation à l’assemblée générale

        Chère adhérente, cher adhérent,

        L’assemblée se tiendra le

        samedi 20 mars 2027 à 10 heures
        salle polyvalente

        L’ordre du jour sera le suivant :

        - Rapport moral ;
        - Montant des cotisations ;
        - Questions diverses.

        La présidente,
        Marie Chastaing
        """,
      points: ["Rapport moral", "Montant", "Questions"],
      title: "Convocation à l’assemblée générale", date: "2027-03-20"),
    NoteKind(
      name: "ordinals as marks, lists of people before",
      text: """
        AYUNTAMIENTO DE VILLARROBLE

        ACTA DE LA SESIÓN ORDINARIA DEL PLENO

        Asisten:
        - Doña Paz Larrinaga, alcaldesa
        - Don Luis Calatrava, concejal

        ORDEN DEL DÍA

        PRIMERO.- Aprobación del acta anterior.
        SEGUNDO.- Presupuesto de 2028.
        TERCERO.- Ruegos y preguntas.
        """,
      points: ["Aprobación", "Presupuesto", "Ruegos"],
      title: "ACTA DE LA SESIÓN ORDINARIA DEL PLENO"),
    NoteKind(
      name: "Arabic items with their minutes",
      text: """
        # جدول أعمال اجتماع لجنة الحديقة

        - **التاريخ**: السبت 17 أبريل 2027
        - **الوقت**: 17:00 - 18:00
        - **المكان**: مكتبة الحي

        ## الحضور

        - منى عبد الله
        - رامي حداد

        ## البنود

        1. افتتاح الجلسة (5 دقائق)
        2. سقاية الأشجار (20 دقيقة)
        3. ملعب صغير (15 دقيقة)

        ## المهام

        - رامي: سؤال البلدية
        """,
      points: ["افتتاح", "سقاية", "ملعب"], place: "مكتبة الحي", date: "2027-04-17", start: "17:00",
      length: 60,
      minutes: [5, 20, 15]),
    NoteKind(
      name: "an evening in Chinese, and the only list",
      text: """
        # 给阳台一点野性

        **时间**：2027年5月8日 晚上7点
        **地点**：二楼阅览室

        ## 分享

        1. 为什么不必拔掉所有杂草
        2. 三种好养的本地花
        3. 浇水的误区

        ## 报名方式

        - 公众号留言
        """,
      points: ["为什么", "三种", "浇水"], title: "给阳台一点野性", place: "二楼阅览室", date: "2027-05-08",
      start: "19:00"),
  ]
}
