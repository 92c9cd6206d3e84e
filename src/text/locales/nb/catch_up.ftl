## The catch-up adviser.

action-catch-up = Ta igjen tid, eller gi tid tilbake
    .short = ta igjen
catch-up-title = Ta igjen tid
catch-up-title-ahead = Gi tid tilbake
catch-up-item = { $title } { $time }
catch-up-beyond = Ingenting kan redde sluttiden: selv om alt som kan, kortes ned og strykes, slutter dagen { $length } for sent.
catch-up-nothing = Ingenting kan kortes ned eller strykes.
catch-up-ahead = Det er tid å gi tilbake.
catch-up-on-time = Dagen er i rute; det er ingenting å ta igjen
catch-up-shorten = Kort ned, det minst viktige først
catch-up-drop = Stryk det minst viktige
catch-up-end-later = Slutt { $time } i stedet for { $planned }, endre ingenting
catch-up-give-back = Gi tiden tilbake
catch-up-change = { $before } → { $after } min
catch-up-dropped = { $before } min → strykes
catch-up-more = og { $number } til
catch-up-take = velg
catch-up-choose = marker
catch-up-leave = la alt være
did-catch-up = Valgt: { $number ->
        [one] én post endret
       *[other] { $number } poster endret
    }, dagen slutter { $end }
did-end-later = Valgt: dagen slutter senere
did-give-back = Valgt: { $number ->
        [one] én post lengre
       *[other] { $number } poster lengre
    }, dagen slutter { $end }
