/// Kinds of notes by the form of their list.
extension NoteKind {
  static let lists: [NoteKind] = [
    NoteKind(
      name: "an annotated agenda that says its items twice",
      text: """
        RIVER PORTS COMMISSION                                        RPC/WG.2/2027/4

        Working Group on Small Ports
        Tarnmouth, 14–16 April 2027

        ANNOTATED PROVISIONAL AGENDA

        I.      Provisional agenda

        1.      Opening of the session
        2.      Safety of cable ferries
                (a) Cables
                (b) Bicycles
        3.      Other business

        II.     Annotations

                1.  Opening of the session

                The Working Group will be invited to adopt its agenda as it stands above.

                2.  Safety of cable ferries

                Delegations are invited to share what they did after the accidents of last year.

                3.  Other business

                No proposals had been received when this paper was written.
        """,
      points: ["Opening", "Safety", "Other business"], place: "Tarnmouth", date: "2027-04-14"),
    NoteKind(
      name: "paragraphs that begin in bold print, under no name",
      text: """
        # Village Hall Trust: evening of 3 March 2027

        Dear all, here is what we go through on Wednesday. Doors open at 19:00.

        **Roof appeal** – we have £14,200 of £30,000. Do we start on the north side or wait?

        **Kitchen** – two quotes are in. Please look at them beforehand.

        **Trustees** – two of us stand down in May. Who could be asked?

        See you there, Orla
        """,
      points: ["Roof appeal", "Kitchen", "Trustees"], date: "2027-03-03"),
    NoteKind(
      name: "steps in bold print, with about so many minutes behind them",
      text: """
        # Soup kitchen debrief

        ## House rules

        1. One voice at a time.
        2. Cooks speak first.
        3. No names.

        ## How the hour goes

        **Landing** – about 5 minutes
        Kettle on. Read the rules aloud.

        **What fed us** – about 15 minutes
        Go round. One thing that worked.

        **One change** – about 10 minutes
        What shall we do differently next time?
        """,
      points: ["Landing", "What fed us", "One change"], minutes: [5, 15, 10]),
    NoteKind(
      name: "an Arabic letter that leads in with the following",
      text: """
        رسالة إلى أعضاء جمعية النخيل

        السادة الأعضاء الكرام،

        يسرنا دعوتكم إلى اجتماع يوم الأربعاء 12 مايو 2027، وذلك لبحث التالي:

        - كيف نحمي النخيل من السوسة؟
        - ميزانية الموسم القادم
        - التعاون مع المدارس

        نرجو تأكيد الحضور قبل يوم الأحد.
        """,
      points: ["كيف", "ميزانية", "التعاون"], date: "2027-05-12"),
    NoteKind(
      name: "columns below a rule, with lengths",
      text: """
                   Tidal Clock (tclp) WG

        Date:   Tuesday, 9 March 2027
        Room:   Harbour 2

        Time   Len  Topic                         Presenter
        -----  ---  ----------------------------  ---------
        13:00  10m  Note well, agenda             Chairs
        13:10  20m  Base document                 H. Okada
        13:30  25m  Open issues on drift          M. Farrow
        """,
      points: ["Note well", "Base document", "Open issues"], date: "2027-03-09", start: "13:00",
      minutes: [10, 20, 25]),
    NoteKind(
      name: "items with the numbers of a minute book",
      text: """
        MARSH DALTON PARISH COUNCIL

        You are summoned to a meeting to be held in the Jubilee Room, Village Hall on Wednesday 13 January 2027 at 7.30 pm.

        AGENDA

        27/091 Apologies for absence
        27/092 Declarations of interest
        27/093 Planning: barn at Low Farm

        J. Harle, Clerk
        """,
      points: ["Apologies", "Declarations", "Planning"], place: "Jubilee Room",
      date: "2027-01-13", start: "19:30"),
    NoteKind(
      name: "a run sheet whose longest column is what happens",
      text: """
        # Mapping the gaps

        | Clock | Mins | Segment | What happens | Lead |
        |-------|------|---------|--------------|------|
        | 09:30 | 30 | Arrival | Badges; everybody puts a dot on the big map where they live | Gethin |
        | 10:00 | 15 | What we heard | Six slides and no more than that, with the photographs | Noor |
        | 10:15 | 15 | Tea | | |
        | 10:30 | 40 | Where do you get off? | Each table marks the gaps in red on its own sheet | Gethin |
        | **Total** | 100 | | | |
        """,
      points: ["Arrival", "What we heard", "Tea", "Where do you get off"], start: "09:30",
      minutes: [30, 15, 15, 40]),
    NoteKind(
      name: "lengths in a table that say more",
      text: """
        # Workshop

        | Workshop item | Duration |
        |---|---|
        | Welcome | 10 minutes |
        | First keynote | 30 minutes (with questions) |
        | Lightning talks | 5 x 10 minute talks 50 minutes |
        | Wrap-up | ~10 min |
        """,
      points: ["Welcome", "First keynote", "Lightning talks", "Wrap-up"],
      minutes: [10, 30, 50, 10]),
    NoteKind(
      name: "a table of HTML in which the part of the day spans its rows",
      text: """
        # 研讨会

        <table>
        <tr><th></th><th>时间</th><th>内容</th><th>主持人</th></tr>
        <tr><td rowspan="2">上午</td><td>8:30-9:00</td><td>开幕式</td><td>张宝辉</td></tr>
        <tr><td>9:00-9:30</td><td>主题报告：在线社会</td><td>赵璐</td></tr>
        <tr><td rowspan="2">下午</td><td>14:00-14:30</td><td>圆桌论坛</td><td>赵璐</td></tr>
        <tr><td>14:30-15:00</td><td>颁奖仪式</td><td>张宝辉</td></tr>
        </table>
        """,
      points: ["开幕式", "主题报告", "圆桌论坛", "颁奖仪式"], start: "08:30", minutes: [30, 30, 30, 30]),
    NoteKind(
      name: "lengths in front that no mark parts from the text",
      text: """
        # TIDEGAUGE interim meeting

        Monday 25 January 2027, 14:00 to 15:00 UTC, online only

        ## Chairs' corner

        - 5m  Blue sheet, note takers (chairs)

        ## Adopted drafts

        - 20m [Harmonics](https://data.example.org/h) (Sunniva Moe)
            - is Appendix B normative?
        - 15m [Datum](https://data.example.org/d) (Jean-Loup Carré)

        ## Wrap up

        - 5m  Summary and actions (chairs)
        """,
      points: ["Blue sheet", "Harmonics", "Datum", "Summary"], date: "2027-01-25", start: "14:00",
      length: 60, minutes: [5, 20, 15, 5]),
    NoteKind(
      name: "minutes as bare numbers in brackets, on two days",
      text: """
        # Resource working group

        # MONDAY, July 16, 2029

        ## Intro (10)

        - status of documents

        ## Clusters (40)

        - first draft
        - second draft

        # THURSDAY, July 19, 2029

        ## Housekeeping (15)

        ## New work (12)
        """,
      points: ["Intro", "Clusters", "Housekeeping", "New work"], date: "2029-07-16",
      minutes: [10, 40, 15, 12]),
    NoteKind(
      name: "from which minute to which, in headings",
      text: """
        # Guía del taller

        **Duración:** 75 minutos

        ## Agenda detallada

        ### Minutos 0-10: Revisión

        - autores explican

        ### Minutos 10-30: Demostración

        1. elegir un estándar
        2. escribir en voz alta

        ### Minutos 30-75: Grupos pequeños

        - ¿Qué desafío encontraron?
        - ¿Cómo lo resolvieron?
        - ¿Qué aprendieron?
        """,
      points: ["Revisión", "Demostración", "Grupos pequeños"], length: 75, minutes: [10, 20, 45]),
  ]
}
