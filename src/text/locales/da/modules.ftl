tab-modules = Moduler
action-view-modules = Modulerne
action-previous-module = Modulet før
action-next-module = Modulet efter
action-next-module-short = næste modul
no-modules = Dette program har ingen moduler.
module-questions = Spørgsmål
