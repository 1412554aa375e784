/// Kinds of notes by what stands above their list.
extension NoteKind {
  static let mastheads: [NoteKind] = [
    NoteKind(
      name: "where people meet, behind a verb",
      text: """
        Коллеги,

        в четверг, 11 марта 2027 года, в 9:30 собираемся в переговорной «Байкал».

        Повестка:

        1. Отчёт по складу
        2. Новые тарифы
        3. Отпуска летом
        """,
      points: ["Отчёт", "Новые тарифы", "Отпуска"], place: "переговорной «Байкал»",
      date: "2027-03-11", start: "09:30"),
    NoteKind(
      name: "at somebody's home",
      text: """
        Association des jardins du canal
        Réunion du bureau, mardi 9 mars 2027 à 19h, chez Odile Perronet

        Ordre du jour
        1. Trésorerie
        2. Parcelles libres
        3. Fête de mai
        """,
      points: ["Trésorerie", "Parcelles", "Fête"], place: "chez Odile Perronet", date: "2027-03-09",
      start: "19:00"),
    NoteKind(
      name: "a house and the room in it, behind the hour",
      text: """
        Convocation du conseil municipal

        Le conseil municipal se réunira le jeudi 11 mars 2027 à 20 h 30 en mairie, salle des mariages.

        Ordre du jour :
        - Procès-verbal
        - Budget primitif
        - Voirie
        """,
      points: ["Procès-verbal", "Budget", "Voirie"], place: "mairie, salle des mariages",
      date: "2027-03-11", start: "20:30"),
    NoteKind(
      name: "the place between the day and the hour, and the day on which the letter was written",
      text: """
        COMUNIDAD DE PROPIETARIOS

        Puerto Almagre, a 2 de noviembre de 2026

        Estimado propietario:

        Se le convoca a la junta, que se celebrará el día 24 de noviembre de 2026, martes, en el portal B, a las 19:00 horas.

        ORDEN DEL DÍA

        PRIMERO.- Lectura del acta.
        SEGUNDO.- Estado de cuentas.
        TERCERO.- Ruegos y preguntas.
        """,
      points: ["Lectura", "Estado", "Ruegos"], title: "COMUNIDAD DE PROPIETARIOS",
      place: "portal B", date: "2026-11-24", start: "19:00"),
    NoteKind(
      name: "a numeric day with the place behind the hour",
      text: """
        УВЕДОМЛЕНИЕ
        о собрании членов товарищества «Тихий берег»

        Правление сообщает, что 15.04.2027 в 19:00 во дворе дома № 8 (при дожде – в подъезде) состоится собрание.

        Повестка дня:
        1. Избрание секретаря
        2. Отчёт правления
        3. Смета
        """,
      points: ["Избрание", "Отчёт", "Смета"], place: "дворе дома № 8", date: "2027-04-15",
      start: "19:00"),
    NoteKind(
      name: "where the meeting is held, in a Chinese sentence",
      text: """
        议事会通知

        定于2027年6月13日（星期日）上午9时30分在小区会所二楼活动室召开议事会。

        会议议题

        1. 听取物业公司报告
        2. 审议充电棚选址方案
        3. 讨论漏水维修
        """,
      points: ["听取", "审议", "讨论"], place: "小区会所二楼活动室", date: "2027-06-13",
      start: "09:30"),
    NoteKind(
      name: "when and where in the sentence that leads in",
      text: """
        جمعية وادي النحل

        دعوة إلى اجتماع الهيئة العامة

        يسر المجلس دعوتكم إلى اجتماع الهيئة في تمام الساعة 10:00 من صباح يوم السبت الموافق 2027/03/20، في مقر الجمعية، للنظر في جدول الأعمال التالي:

        أولًا: تلاوة محضر الاجتماع السابق.

        ثانيًا: التقرير المالي.

        ثالثًا: انتخاب مدقق.
        """,
      points: ["تلاوة", "التقرير", "انتخاب"], place: "مقر الجمعية", date: "2027-03-20",
      start: "10:00"),
    NoteKind(
      name: "when it begins and when it ends, in one line of a table",
      text: """
        # Acta n.º 4 — Consejo Escolar

        | | |
        |---|---|
        | **Fecha** | 27/04/2027 |
        | **Inicio / fin** | 17:05 / 18:50 |
        | **Lugar** | Sala de profesorado |

        ## Orden del día

        1. Lectura del acta
        2. Comedor
        3. Ruegos
        """,
      points: ["Lectura", "Comedor", "Ruegos"], place: "Sala de profesorado", date: "2027-04-27",
      start: "17:05", length: 105),
    NoteKind(
      name: "the end in a label of its own",
      text: """
        # Acta de reunión

        **Fecha:** 04/02/2027
        **Hora inicio:** 11:00h
        **Hora finalización:** 12:00h
        **Lugar:** Discord

        ## Orden del día

        - Roles
        - Tareas
        - Presentación del negocio
        """,
      points: ["Roles", "Tareas", "Presentación"], place: "Discord", date: "2027-02-04",
      start: "11:00", length: 60),
    NoteKind(
      name: "the length behind the start",
      text: """
        # Seedbank maintainers

        **Date:** 6 Sept 2028 · **Time:** 19:30 CEST, one hour, hard stop · **Room:** Greenhouse

        ## To go through today

        - [ ] Check-in (4')
        - [ ] Germination records: move them? (15')
        - [ ] Bug triage (10')
        """,
      points: ["Check-in", "Germination", "Bug triage"], date: "2028-09-06", start: "19:30",
      length: 60, minutes: [4, 15, 10]),
    NoteKind(
      name: "questions that their lines answer",
      text: """
        Ouverture de la passerelle

        Quand ?     Samedi 11 septembre 2027, à 10 h 30
        Où ?        Rive gauche, au bout du chemin du Lavoir

        Programme
        - Discours de la présidente
        - Première traversée
        - Verre de l'amitié
        """,
      points: ["Discours", "Première", "Verre"], title: "Ouverture de la passerelle",
      place: "Rive gauche, au bout du chemin du Lavoir", date: "2027-09-11", start: "10:30"),
    NoteKind(
      name: "a kind and a remark in two columns above the title",
      text: """
        Side event No. 14                                        Concept note (as at 3 May)


        SOIL THAT STAYS
        Keeping hillside terraces alive

        Date and time: Thursday, 20 May 2027, 1.15 – 2.45 p.m.

        Guiding questions

          1. Who answers for a wall?
          2. Which budget line pays?
          3. What would a training look like?
        """,
      points: ["Who answers", "Which budget", "What would"], title: "SOIL THAT STAYS",
      date: "2027-05-20", start: "13:15", length: 90),
    NoteKind(
      name: "a session with its day in brackets",
      text: """
        Department of Cartography
        Work-in-progress seminar

        Session 5 (17 February 2027, 16:15, Seminar Room 3): Maps of Places That Moved

        Questions for discussion

        - What is it a map of?
        - Did the surveyors make a mistake?
        - Which traces are found today?
        """,
      points: ["What is it", "Did the", "Which traces"], title: "Maps of Places That Moved",
      date: "2027-02-17", start: "16:15"),
    NoteKind(
      name: "a day and its hours with dashes, in a line that is the title",
      text: """
        Core virtual interim - 2027-03-15 - 15:00-16:30 UTC

        * Administrivia
        * Item identifiers
        * Other business
        """,
      points: ["Administrivia", "Item identifiers", "Other"], date: "2027-03-15", start: "15:00",
      length: 90),
    NoteKind(
      name: "headings of HTML",
      text: """
        <h1 style="text-align: center;">Sitzung 2027</h1>

        <h2 style="text-align: center;">Acta 02 de marzo</h2>

        # Índice

        # Orden del día

        - Bienvenida
        - Tareas realizadas
        - Integración
        """,
      points: ["Bienvenida", "Tareas", "Integración"], title: "Sitzung 2027"),
    NoteKind(
      name: "the front matter of a web page",
      text: """
        ---
        layout: post
        title: Bureau du 15 mars 2027
        date: 2027-03-20T13:21:57.494Z
        tags:
        ---
        **Date :** 15 mars 2027 à 18 h 30
        **Durée de la réunion :** 1 heure 30 en visio

        ## Ordre du jour

        1. [Subventions](#sub)
        2. [Résidence](#res)
        3. [Prochain bureau](#bureau)
        """,
      points: ["Subventions", "Résidence", "Prochain"], title: "Bureau du 15 mars 2027",
      date: "2027-03-15", start: "18:30"),
    NoteKind(
      name: "the front matter of a web page between plus signs, with the only day",
      text: """
        +++
        weight = 100
        #background = ""
        title = "Le conseil municipal à huis clos"
        date = "2027-07-22"

        [sidebar]
          align = "right"
        +++

        À l'ordre du jour :

        * Désignation des délégués
        * Tarif de la cantine
        * Questions diverses
        """,
      points: ["Désignation", "Tarif", "Questions"], title: "Le conseil municipal à huis clos",
      date: "2027-07-22"),
    NoteKind(
      name: "the day on which a summons was written, alone above it",
      text: """
        THORNLEY MAGNA PARISH COUNCIL

        2nd February 2027

        To: All Members of the Council

        You are summoned to attend the Ordinary Meeting of the Parish Council, to be held in the Coronation Hall, Back Lane, on Monday 8th February 2027 at 7.15pm, for the purpose of transacting the business set out below.

        A G E N D A

        1. Apologies
        2. Declarations of interest
        3. Planning
        """,
      points: ["Apologies", "Declarations", "Planning"], date: "2027-02-08", start: "19:15"),
    NoteKind(
      name: "a Chinese notice about a meeting, below who sends it",
      text: """
        青棠镇人民医院文件

        青医办〔2027〕19号

        关于召开防暑与用电安全工作会议的通知

        一、会议时间
        2027年6月8日（星期二）下午2:30

        二、会议议题
        1. 通报去年情况
        2. 讨论值班安排
        3. 检查用电设备
        """,
      points: ["通报", "讨论", "检查"], title: "关于召开防暑与用电安全工作会议的通知",
      date: "2027-06-08", start: "14:30"),
    NoteKind(
      name: "a record whose name goes on in the next line, below who keeps it",
      text: """
        ИНСТИТУТ ЛЕСА И ВОДЫ
        Кафедра озероведения

        ПРОТОКОЛ № 7
        заседания кафедры

        Председатель – проф. Н. Д. Ольховская

        Повестка дня:

        1. О ходе экспедиции.
        2. Утверждение тем.
        3. Разное.
        """,
      points: ["О ходе", "Утверждение", "Разное"], title: "ПРОТОКОЛ № 7 заседания кафедры"),
    NoteKind(
      name: "an hour with a dash, and a place that goes on in the next line",
      text: """
        ТОВАРИЩЕСТВО «ЛИПОВЫЙ»

        Сообщаем, что 22.09.2027 в 19-00 во дворе дома (при дожде — в холле второго
        подъезда) состоится собрание.

        ПОВЕСТКА ДНЯ:

        1. Избрание секретаря
        2. Отчёт правления
        3. Шлагбаум
        """,
      points: ["Избрание", "Отчёт", "Шлагбаум"], place: "дворе дома", date: "2027-09-22",
      start: "19:00"),
    NoteKind(
      name: "a place in a sentence that a narrow page has wrapped",
      text: """
        Asunto: Encuentro de primavera

        Queridos compañeros:

        Será el sábado 24 de abril de 2027, de 11 a 13 h, en el
        Teatro Cervera de Puebla de Alfoz.

        Temas:

        - Repertorio
        - Transporte
        - Merienda
        """,
      points: ["Repertorio", "Transporte", "Merienda"], place: "Teatro Cervera de Puebla de Alfoz",
      date: "2027-04-24", start: "11:00", length: 120),
  ]
}
