package ch.cryptocare.desktop.shell;

/** What can be done from everywhere. */
interface Actions {
    void palette();

    void shortcuts();

    void notices();

    void lock();

    void signOut();

    void fold();

    void reload();

    void switchLanguage();

    void switchTheme();
}
