region-XN = Northland
    .note = The authority takes complaints by mail.
region-XS = Southland

regime-gdpr = GDPR, article 21(1)
    .right = You can object.
    .answer = An answer is due within a month.
regime-none = No right to object known
no-right-do = What you can do here

language-xx = Xish
