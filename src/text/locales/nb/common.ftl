language-name = Norsk bokmål
