## The catch-up adviser.

action-catch-up = Ta igen tid, eller ge tillbaka tid
    .short = ta igen
catch-up-title = Ta igen tid
catch-up-title-ahead = Ge tillbaka tid
catch-up-item = { $title } { $time }
catch-up-beyond = Inget kan rädda sluttiden: även om allt som går kortas och stryks slutar dagen { $length } sent.
catch-up-nothing = Inget går att korta eller stryka.
catch-up-ahead = Det finns tid att ge tillbaka.
catch-up-on-time = Dagen är i tid; det finns inget att ta igen
catch-up-shorten = Korta, det minst viktiga först
catch-up-drop = Stryk det minst viktiga
catch-up-end-later = Sluta { $time } i stället för { $planned }, ändra inget
catch-up-give-back = Ge tillbaka tiden
catch-up-change = { $before } → { $after } min
catch-up-dropped = { $before } min → stryks
catch-up-more = och { $number } till
catch-up-take = välj
catch-up-choose = markera
catch-up-leave = låt allt vara
did-catch-up = Valt: { $number ->
        [one] en punkt ändrad
       *[other] { $number } punkter ändrade
    }, dagen slutar { $end }
did-end-later = Valt: dagen slutar senare
did-give-back = Valt: { $number ->
        [one] en punkt längre
       *[other] { $number } punkter längre
    }, dagen slutar { $end }
